import { css } from 'lit'

/** The form laid out: the notice, the ruled pad, and what sends it. */
export const writing = css`
  .rows,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 32px;
  }
  .main {
    display: grid;
    gap: 24px;
    min-width: 0;
    align-content: start;
  }
  .notice {
    border: 1px solid var(--yanlu-line);
    border-radius: 6px;
    background: var(--yanlu-sheet);
  }
  .notice summary {
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
  .notice .hint {
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
  .notice[open] .hint {
    visibility: hidden;
  }
  .notice ol {
    padding: 0 16px 12px 48px;
    font-size: 14px;
    line-height: 1.9;
    list-style: decimal;
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
  :where(.pad) textarea {
    min-height: 324px;
    padding: 0 20px;
    border: 0;
    outline: 0;
    background-color: transparent;
    resize: vertical;
    field-sizing: content;
  }
  .pad textarea:focus-visible {
    outline: 0;
  }
  textarea.ruled {
    font: 400 17px/36px var(--yanlu-song);
    background-origin: content-box;
    background-clip: content-box;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    padding: 8px 20px;
    border-top: 1px solid var(--yanlu-line);
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  .send {
    display: grid;
    gap: 8px;
    margin-top: 24px;
    padding-top: 24px;
    border-top: 1px solid var(--yanlu-line);
  }
`

export const letterFormStyle = css`
  ${writing}
  input[type='radio'] {
    outline: 0;
  }
  .foot {
    gap: 16px;
  }
  :host {
    container-type: inline-size;
  }
  form {
    margin-top: 24px;
  }
  yanlu-earlier {
    display: block;
    min-height: 46px;
  }
  .greeting {
    font: 18px/1.8 var(--yanlu-song);
  }
  .block,
  .pair,
  .fields > .hint {
    margin: 0;
  }
  .pad:has([aria-invalid='true']) {
    border: 2px solid var(--yanlu-late);
  }
  .over {
    color: var(--yanlu-late);
    font-weight: 600;
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
    :host([mode='page']) .send {
      display: contents;
    }
    :host([mode='page']) .first {
      position: sticky;
      bottom: 8px;
      width: 100%;
      box-shadow: 0 0 0 8px var(--yanlu-paper);
    }
  }
  @container (min-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 304px;
    }
    .main {
      grid-area: 1 / 1;
    }
    .side {
      grid-area: 1 / 2;
      position: sticky;
      top: 24px;
      align-self: start;
    }
  }
`
