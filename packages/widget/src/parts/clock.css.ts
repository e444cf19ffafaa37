/** What stands under the days: the sentence, the key, and all days in words. */
import { css } from 'lit'

export const clockStyle = css`
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
  i.more {
    box-shadow: inset 0 0 0 1px var(--yanlu-extension);
  }
  p.more {
    color: var(--yanlu-extension);
    font-weight: 400;
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
