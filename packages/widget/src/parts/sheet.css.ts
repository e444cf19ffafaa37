import { css } from 'lit'

/** Ruled paper: one line of text on each rule. */
export const ruled = css`
  .ruled {
    font: 400 18px/36px var(--yanlu-song);
    background: repeating-linear-gradient(transparent 0 35px, var(--yanlu-rule) 35px 36px) local;
    overflow-wrap: anywhere;
  }
`

/** The letter on it, and who signed. */
export const paper = css`
  ${ruled}
  .paper {
    padding: 0 20px 16px;
    border: 1px solid var(--yanlu-line);
    border-radius: 10px;
    background: var(--yanlu-sheet);
  }
  .paper .ruled {
    margin: 12px auto 0;
    max-width: 38em;
    text-align: justify;
  }
  .ruled p {
    text-indent: 2em;
  }
  .ruled .to {
    text-indent: 0;
  }
  .end {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: 20px;
    max-width: 684px;
    margin: 8px auto 0;
    font: 400 18px/36px var(--yanlu-song);
    text-align: right;
  }
`

export const sheetStyle = css`
  ${paper}
  .paper {
    container-type: inline-size;
  }
  ::slotted([slot='head']) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 12px 0;
    border-bottom: 1px solid var(--yanlu-line);
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  @container (min-width: 560px) {
    .ruled,
    .end {
      width: calc(100% - 72px);
    }
  }
`
