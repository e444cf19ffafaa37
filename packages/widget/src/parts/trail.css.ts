import { css } from 'lit'

/** A line down the margin, and a dot at each happening. */
export const dots = css`
  .trail li {
    position: relative;
    padding: 0 0 20px 32px;
  }
  .trail li:last-child {
    padding-bottom: 0;
  }
  .trail li::before {
    content: '';
    position: absolute;
    left: 8px;
    top: 14px;
    bottom: -14px;
    width: 1px;
    background: var(--yanlu-line);
  }
  .trail li:last-child::before {
    display: none;
  }
  .dot {
    position: absolute;
    left: 4px;
    top: 7px;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--yanlu-sheet);
    border: 2px solid var(--yanlu-edge);
  }
  :where(li:first-child) .dot {
    border-color: var(--yanlu-accent);
    background: var(--yanlu-accent);
  }
  .replied .dot {
    border-color: var(--yanlu-good);
    background: var(--yanlu-good);
  }
  .extensionGranted .dot {
    border-color: var(--yanlu-extension);
    background: var(--yanlu-extension);
  }
  :is(.lapsed, .reminded, .purged, .declined, .redoAsked, .disputed) .dot {
    border-color: var(--yanlu-late);
    background: var(--yanlu-late);
  }
  .identityOpened .dot {
    left: -3px;
    top: 12px;
    width: 24px;
    height: 24px;
    border: 0;
    background: var(--yanlu-accent);
    color: var(--yanlu-on-accent);
    display: grid;
    place-items: center;
    box-shadow: 0 0 0 4px var(--yanlu-sheet);
  }
  .dot svg {
    width: 16px;
    height: 16px;
  }
  .identityOpened .box {
    background: var(--yanlu-accent-soft);
    border-radius: 6px;
    padding: 12px 16px;
  }
`

export const trailStyle = css`
  ${dots}
  .trail li {
    text-wrap: pretty;
  }
  .when,
  .note {
    font-size: 0.875em;
    color: var(--yanlu-ink-2);
  }
  .doubt {
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline 1px;
    cursor: pointer;
  }
  .words {
    font-family: var(--yanlu-song);
    white-space: pre-line;
  }
`
