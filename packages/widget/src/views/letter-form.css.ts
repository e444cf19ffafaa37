import { css } from 'lit'

export const letterFormStyle = css`
  :host {
    container-type: inline-size;
  }
  form,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 32px;
  }
  form {
    margin-top: 24px;
  }
  .block,
  .pair,
  .fields > .hint {
    margin: 0;
  }
  .main {
    display: grid;
    gap: 24px;
    min-width: 0;
    align-content: start;
  }
  details {
    border: 1px solid var(--yanlu-line);
    border-radius: 6px;
    background: var(--yanlu-sheet);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 52px;
    padding: 8px 16px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .hint {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  summary > svg:last-child {
    margin-left: auto;
    color: var(--yanlu-accent);
  }
  [open] > summary > svg:last-child {
    rotate: 180deg;
  }
  [open] > summary .hint {
    visibility: hidden;
  }
  details ol {
    padding: 0 16px 12px 48px;
    font-size: 14px;
    line-height: 1.9;
    list-style: decimal;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(148px, 100%), 1fr));
    gap: 8px;
  }
  .kind {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr;
    margin: 0;
    padding: 12px;
    border: 1px solid var(--yanlu-edge);
    border-radius: 6px;
    background: var(--yanlu-sheet);
    font-weight: 400;
    cursor: pointer;
  }
  .kind .hint {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .kind small {
    display: block;
    margin: 8px 0 0;
    padding-top: 8px;
    border-top: 1px solid var(--yanlu-line);
    font-size: 12px;
  }
  .kind:has(:checked),
  .rung:has(:checked) {
    border-color: var(--yanlu-accent);
    background: var(--yanlu-accent-soft);
    box-shadow: inset 0 0 0 1px var(--yanlu-accent);
  }
  .kind:has(:checked) :is(b, small) {
    color: var(--yanlu-accent);
  }
  :is(.kind, .rung):has(:focus-visible) {
    outline: 2px solid var(--yanlu-accent);
    outline-offset: 2px;
  }
  input[type='radio'] {
    appearance: none;
    flex: none;
    width: 18px;
    height: 18px;
    min-height: 0;
    margin: 0;
    padding: 0;
    border: 1.5px solid var(--yanlu-edge);
    border-radius: 50%;
    outline: 0;
    cursor: pointer;
  }
  input[type='radio']:checked {
    border: 6px solid var(--yanlu-accent);
  }
  .kind input {
    position: absolute;
    top: 15px;
    right: 12px;
  }
  .ladder {
    display: grid;
  }
  .rung {
    display: flex;
    gap: 12px;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--yanlu-line);
    background: var(--yanlu-sheet);
    font-weight: 400;
    cursor: pointer;
  }
  .rung:first-of-type {
    border-radius: 10px 10px 0 0;
  }
  .rung:last-of-type {
    border-radius: 0 0 10px 10px;
  }
  .rung:first-of-type:last-of-type {
    border-radius: 10px;
  }
  .rung + .rung {
    margin-top: -1px;
  }
  .rung input {
    margin-top: 3px;
  }
  .rung .hint {
    display: block;
  }
  .eyes {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 8px;
  }
  .eye {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 8px;
    border: 1px solid var(--yanlu-line);
    border-radius: 4px;
    background: var(--yanlu-sheet);
    font-size: 12px;
    line-height: 22px;
    color: var(--yanlu-ink-2);
  }
  .sees {
    border-color: var(--yanlu-ink);
    background: var(--yanlu-ink);
    color: var(--yanlu-paper);
  }
  .eye svg {
    width: 16px;
    height: 16px;
  }
  .note ul {
    padding-left: 1.2em;
  }
  .note ul li {
    list-style: disc;
  }
  .fields {
    display: grid;
    gap: 20px 16px;
    align-items: end;
  }
  .any {
    position: relative;
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--yanlu-line);
    border-radius: 10px;
    background: var(--yanlu-sheet);
  }
  .any legend {
    float: left;
    width: 100%;
    margin: 0;
  }
  .any .tag {
    position: absolute;
    top: 18px;
    right: 16px;
  }
  .any label {
    margin-bottom: 4px;
    font-size: 14px;
    font-weight: 400;
  }
  .pad {
    border: 1px solid var(--yanlu-edge);
    border-radius: 6px;
    background: var(--yanlu-sheet);
    overflow: hidden;
  }
  .pad:has(:focus-visible) {
    outline: 2px solid var(--yanlu-accent);
    outline-offset: 2px;
  }
  .pad:has([aria-invalid='true']) {
    border: 2px solid var(--yanlu-late);
  }
  textarea {
    min-height: 324px;
    padding: 0 20px;
    border: 0;
    outline: 0;
    background-color: transparent;
    resize: vertical;
    field-sizing: content;
  }
  textarea.ruled {
    font: 400 17px/36px var(--yanlu-song);
    background-origin: content-box;
    background-clip: content-box;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 8px 20px;
    border-top: 1px solid var(--yanlu-line);
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  .over {
    color: var(--yanlu-late);
    font-weight: 600;
  }
  .send {
    display: grid;
    gap: 8px;
    padding-top: 24px;
    border-top: 1px solid var(--yanlu-line);
  }
  @container (min-width: 520px) {
    .fields,
    .any {
      grid-template-columns: 1fr 1fr;
    }
    .fields > .hint,
    .fields > div:nth-of-type(odd):last-of-type,
    .any {
      grid-column: 1 / -1;
    }
    .any legend {
      grid-column: 1 / -1;
    }
    .send {
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: 24px;
    }
  }
  @container (max-width: 519px) {
    .kinds {
      grid-template-columns: 1fr 1fr;
    }
    .send button {
      min-height: 48px;
    }
  }
  @container (min-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 304px;
    }
    .side {
      position: sticky;
      top: 24px;
      align-self: start;
    }
  }
`
