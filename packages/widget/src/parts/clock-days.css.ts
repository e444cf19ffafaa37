/** The days of the clock: one list, two layouts: week rows, and where there is room the strip. */
import { css } from 'lit'

/** What became of a day, by the look of its square. */
export const squares = css`
  .sq {
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
  }
  .past .sq {
    background: var(--yanlu-accent-soft);
    border-color: transparent;
    color: var(--yanlu-accent);
  }
  .extended .sq {
    border-color: var(--yanlu-extension);
    color: var(--yanlu-extension);
  }
  .off .sq,
  i.off {
    border: 0;
    background: repeating-linear-gradient(135deg, var(--yanlu-off) 0 4px, var(--yanlu-hatch) 4px 5px);
  }
  .provisional .sq,
  i.provisional {
    border: 1px dashed var(--yanlu-warn);
    background: none;
    color: var(--yanlu-warn);
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
  }
`

export const clockDaysStyle = css`
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
  }
  .start .sq {
    font: 700 16px/1 var(--yanlu-song);
  }
  .extended.past .sq,
  i.more {
    background: var(--yanlu-extension-soft);
  }
  .extends:not(.today, .due, .met) :is(time, .tag),
  .more {
    color: var(--yanlu-extension);
    font-weight: 600;
  }
  .sq .word,
  .due .sq .word {
    font: 500 12px/1 var(--yanlu-sans);
  }
  .start.rest .sq {
    background: repeating-linear-gradient(135deg, var(--yanlu-off) 0 4px, var(--yanlu-hatch) 4px 5px);
  }
  .start.rest .sq b {
    padding: 1px 3px;
    border-radius: 3px;
    background: var(--yanlu-sheet);
  }
  .off .sq b {
    padding: 0 6px;
    border-radius: 3px;
    background: var(--yanlu-sheet);
    font-size: 12px;
    font-weight: 500;
    line-height: 16px;
  }
  .off.provisional .sq {
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--yanlu-hatch) 4px 5px);
  }
  ${squares}
  .met svg {
    stroke-width: 2.4;
  }
  .due .sq i {
    font: 700 16px/1 var(--yanlu-song);
  }
  .due time,
  .due .tag,
  .over time,
  .over .tag {
    color: var(--yanlu-late);
    font-weight: 600;
  }
  .today .sq {
    font-weight: 700;
  }
  .today:not(.due, .over) time,
  .today:not(.due, .over) .tag {
    color: var(--yanlu-accent);
    font-weight: 600;
  }
  .worked time,
  .extends:has(.more) time,
  .due:has(.limit) time {
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
  .ban.more {
    background: var(--yanlu-extension);
    color: var(--yanlu-sheet);
  }
  .worked .ban.more {
    left: auto;
    right: 0;
  }
  .ban.limit {
    width: auto;
    min-width: 16px;
    background: var(--yanlu-seal);
    color: var(--yanlu-on-seal);
  }
`
