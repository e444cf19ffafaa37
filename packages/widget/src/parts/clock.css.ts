/** One list of days, two layouts: week rows, and where there is room the strip. */
import { css } from 'lit'

export const clockStyle = css`
  .heads,
  .days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 8px 6px;
    max-width: 460px;
  }
  .heads {
    font-size: 12px;
    line-height: 16px;
    margin-bottom: 8px;
    text-align: center;
    color: var(--yanlu-ink-2);
  }
  li {
    position: relative;
    grid-column: var(--w) / span var(--n, 1);
    display: grid;
    grid-template: 'date' 16px 'sq' 36px / minmax(0, 1fr);
    gap: 4px;
    justify-items: center;
  }
  .fold {
    grid-column: 1 / -1;
    display: block;
    font-size: 14px;
    color: var(--yanlu-ink-2);
    border-bottom: 1px dashed var(--yanlu-hatch);
  }
  .fold:not(:empty) {
    padding-bottom: 8px;
  }
  .tag {
    display: none;
    grid-area: tag;
    font-weight: 500;
  }
  .tag,
  time {
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
    color: var(--yanlu-ink-2);
  }
  time {
    grid-area: date;
  }
  .sq {
    grid-area: sq;
    width: 100%;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 2px;
    border: 1px solid var(--yanlu-hatch);
    border-radius: 6px;
    background: var(--yanlu-sheet);
    color: var(--yanlu-ink-2);
    font-size: 14px;
    font-weight: 500;
    line-height: 1;
  }
  .start .sq {
    border-color: transparent;
    background: none;
    color: var(--yanlu-ink);
    font: 700 16px/1 var(--yanlu-song);
  }
  .past .sq {
    background: var(--yanlu-accent-soft);
    border-color: transparent;
    color: var(--yanlu-accent);
  }
  .off .sq,
  i.off {
    border: 0;
    background: repeating-linear-gradient(135deg, var(--yanlu-off) 0 4px, var(--yanlu-hatch) 4px 5px);
  }
  .off .sq b {
    padding: 0 6px;
    border-radius: 3px;
    background: var(--yanlu-sheet);
    font-size: 12px;
    font-weight: 500;
    line-height: 16px;
  }
  .provisional .sq,
  i.provisional {
    border: 1px dashed var(--yanlu-warn);
    background: none;
    color: var(--yanlu-warn);
  }
  .off.provisional .sq {
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--yanlu-hatch) 4px 5px);
  }
  .over .sq {
    background: var(--yanlu-late-soft);
    border-color: transparent;
    color: var(--yanlu-late);
  }
  .met .sq {
    background: var(--yanlu-good);
    border-color: transparent;
    color: var(--yanlu-sheet);
  }
  .met svg {
    stroke-width: 2.4;
  }
  .due .sq {
    border-color: transparent;
    border-radius: 5px;
    background: var(--yanlu-seal);
    color: var(--yanlu-on-seal);
    font-weight: 600;
    box-shadow:
      inset 0 0 0 2px var(--yanlu-seal),
      inset 0 0 0 3px rgb(255 255 255 / 0.55);
  }
  .due .sq {
    flex-direction: column;
  }
  .due .sq i {
    font: 700 12px/1 var(--yanlu-song);
  }
  .due time,
  .due .tag,
  .over time,
  .over .tag {
    color: var(--yanlu-late);
    font-weight: 600;
  }
  .due.provisional .sq {
    border: 1.5px dashed var(--yanlu-late);
    background: none;
    color: var(--yanlu-late);
    box-shadow: none;
  }
  .due.met .sq {
    background: var(--yanlu-good);
    color: var(--yanlu-sheet);
    box-shadow: none;
  }
  .today .sq {
    outline: 2px solid var(--yanlu-accent);
    outline-offset: 1px;
    font-weight: 700;
  }
  .today:not(.due, .over) time,
  .today:not(.due, .over) .tag {
    color: var(--yanlu-accent);
    font-weight: 600;
  }
  .worked time {
    padding-right: 20px;
  }
  li .ban {
    position: absolute;
    top: 0;
    left: calc(50% + 2px);
  }
  .ban {
    width: 16px;
    height: 16px;
    border-radius: 4px;
    background: var(--yanlu-accent);
    color: var(--yanlu-on-accent);
    font: 500 12px/16px var(--yanlu-sans);
    text-align: center;
  }

  .strip {
    display: flex;
    gap: 4px;
    max-width: none;
  }
  .strip li {
    flex: 0 0 32px;
    grid-template: 'tag' 18px 'sq' 32px 'date' 16px / minmax(0, 1fr);
    gap: 4px 0;
  }
  .strip .tag {
    display: block;
    width: max-content;
  }
  .strip .off {
    flex-basis: calc(var(--n) * 12px);
  }
  .strip .off .sq {
    border-radius: 4px;
  }
  .strip .off .sq b,
  .strip .due .sq i {
    display: none;
  }
  .strip .worked time {
    padding: 0;
  }
  .strip li .ban {
    top: 13px;
    left: auto;
    right: -6px;
  }

  .say {
    margin-top: 16px;
    line-height: 1.7;
  }
  .say {
    display: flex;
    flex-wrap: wrap;
    margin-left: -20px;
    clip-path: inset(0 0 0 20px);
  }
  .say span {
    position: relative;
    padding-left: 20px;
  }
  .say span::before {
    content: '';
    position: absolute;
    left: 8px;
    top: 0.8em;
    width: 3px;
    height: 3px;
    border-radius: 50%;
    background: var(--yanlu-ink-2);
  }
  .late {
    color: var(--yanlu-late);
  }
  .note {
    font-size: 14px;
    line-height: 1.7;
    color: var(--yanlu-ink-2);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-top: 12px;
    font-size: 12px;
    line-height: 20px;
    color: var(--yanlu-ink-2);
  }
  .key span {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .key i {
    width: 16px;
    height: 16px;
    border-radius: 4px;
    font-style: normal;
  }
  i.past {
    background: var(--yanlu-accent-soft);
    box-shadow: inset 0 0 0 1px var(--yanlu-accent);
  }
  i.ahead {
    border: 1px solid var(--yanlu-hatch);
  }
  i.over {
    background: var(--yanlu-late-soft);
    box-shadow: inset 0 0 0 1px var(--yanlu-late);
  }
  i.due {
    background: var(--yanlu-seal);
  }
  details {
    margin-top: 8px;
    font-size: 14px;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    color: var(--yanlu-accent);
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  details ol {
    display: block;
    margin-top: 4px;
    padding-left: 16px;
    border-left: 1px solid var(--yanlu-line);
    line-height: 1.9;
  }
  details li {
    display: block;
  }
  @media (pointer: coarse) {
    summary {
      min-height: 44px;
    }
  }
  @media print {
    .sq,
    i {
      print-color-adjust: exact;
    }
    summary {
      display: none;
    }
  }
`
