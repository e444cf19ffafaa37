/** What the writer's views share: sheets, buttons, fields, notes and tags. */
import { css } from 'lit'

/** Sheets, buttons, fields, notes and tags. */
export const pieces = css`
  .sheet {
    padding: 20px;
    border: 1px solid var(--yanlu-line);
    border-radius: 10px;
    background: var(--yanlu-sheet);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 0 20px;
    border: 1px solid var(--yanlu-edge);
    border-radius: 6px;
    background: var(--yanlu-sheet);
    color: var(--yanlu-ink);
    font: 500 16px/1.3 var(--yanlu-sans);
    text-decoration: none;
    cursor: pointer;
  }
  .first {
    background: var(--yanlu-accent);
    border-color: var(--yanlu-accent);
    color: var(--yanlu-on-accent);
  }
  .plain {
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--yanlu-accent);
  }
  label,
  legend,
  .label {
    display: block;
    padding: 0;
    margin-bottom: 8px;
    font-weight: 500;
    line-height: 1.5;
  }
  .must::after {
    content: ' *';
    color: var(--yanlu-late);
  }
  label small,
  legend small,
  h2 small {
    margin-left: 8px;
    font-size: 14px;
    font-weight: 400;
    color: var(--yanlu-ink-2);
  }
  input,
  textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--yanlu-edge);
    border-radius: 6px;
    background: var(--yanlu-sheet);
    color: var(--yanlu-ink);
    font: 16px/1.5 var(--yanlu-sans);
  }
  .error {
    display: flex;
    gap: 8px;
    margin-top: 8px;
    font-size: 14px;
    color: var(--yanlu-late);
  }
  .error svg {
    width: 16px;
    height: 16px;
    margin-top: 3px;
  }
  .hint {
    font-size: 14px;
    line-height: 1.7;
    color: var(--yanlu-ink-2);
  }
  .note {
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border-radius: 6px;
    background: var(--yanlu-accent-soft);
    font-size: 14px;
    line-height: 1.7;
  }
  .note > svg {
    margin-top: 2px;
    color: var(--tone, var(--yanlu-accent));
  }
  .note h2,
  .note b {
    font-size: 16px;
    color: var(--tone);
  }
  .note a {
    color: inherit;
  }
  .note:focus {
    outline: 2px solid var(--tone);
  }
  .warn {
    --tone: var(--yanlu-warn);
    background: var(--yanlu-warn-soft);
  }
  .bad {
    --tone: var(--yanlu-late);
    background: var(--yanlu-late-soft);
  }
  .good {
    --tone: var(--yanlu-good);
    background: var(--yanlu-good-soft);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 8px;
    border-radius: 4px;
    font-size: 12px;
    font-weight: 500;
    line-height: 20px;
    white-space: nowrap;
    color: var(--tone, var(--yanlu-accent));
  }
  .tag:not(.warn, .bad, .good) {
    background: var(--yanlu-accent-soft);
  }
  .tag svg {
    width: 14px;
    height: 14px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
  }
  .block {
    margin-top: 32px;
  }
  .block > h2 {
    margin-bottom: 12px;
  }
  .title {
    font-size: 22px;
  }
  .code {
    font-family: var(--yanlu-mono);
    letter-spacing: 0.04em;
  }
  .next {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 12px;
    padding: 12px 0;
    border-top: 1px solid var(--yanlu-line);
  }
  .next p {
    text-wrap: pretty;
  }
  .next > svg {
    margin-top: 3px;
    color: var(--yanlu-accent);
  }
`

export const viewStyle = css`
  ${pieces}
  button:disabled {
    opacity: 0.6;
    cursor: progress;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--yanlu-late);
    padding: 7px 11px;
  }
  h1:focus {
    outline: 0;
  }
  .next:first-of-type {
    border-top: 0;
  }
`
