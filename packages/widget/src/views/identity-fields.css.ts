import { css } from 'lit'

/** The rungs of who may know, and the fields under them. */
export const rungs = css`
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
  .fields {
    display: grid;
    gap: 20px 16px;
    align-items: end;
  }
  .any {
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
  .any label {
    margin-bottom: 4px;
    font-size: 14px;
    font-weight: 400;
  }
`

/** The ladder of who may know, and the fields under it. */
export const identityStyle = css`
  ${rungs}
  .ladder {
    display: grid;
  }
  yanlu-anonymity {
    display: block;
    min-height: 48px;
  }
  .any {
    position: relative;
  }
  .any .tag {
    position: absolute;
    top: 18px;
    right: 16px;
  }
`
