import { css } from 'lit'

/** Cards of which one is chosen: the categories, and the rungs of the ladder. */
export const choicesStyle = css`
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
  .kind small span {
    display: block;
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
    padding: 0;
    border: 1.5px solid var(--yanlu-edge);
    border-radius: 50%;
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
`
