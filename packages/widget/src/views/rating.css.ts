import { css } from 'lit'

/** Five words in a row, of which one is chosen. */
export const ratingStyle = css`
  .aspect legend {
    margin-bottom: 8px;
  }
  .scores {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 8px;
  }
  .score {
    position: relative;
    display: grid;
    gap: 2px;
    justify-items: center;
    margin: 0;
    padding: 8px 2px;
    border: 1px solid var(--yanlu-edge);
    border-radius: 6px;
    background: var(--yanlu-sheet);
    font-size: 14px;
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  .score b {
    font-size: 18px;
  }
  .score input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .score:has(:checked) {
    border-color: var(--yanlu-accent);
    background: var(--yanlu-accent-soft);
    box-shadow: inset 0 0 0 1px var(--yanlu-accent);
    color: var(--yanlu-accent);
  }
  .score:has(:focus-visible) {
    outline: 2px solid var(--yanlu-accent);
    outline-offset: 2px;
  }
  @container (max-width: 460px) {
    .scores {
      gap: 4px;
    }
    .score {
      font-size: 12px;
    }
  }
`
