import { css } from 'lit'

/** Vermilion, in columns from the right. */
export const seal = css`
  .seal {
    display: block;
    flex: none;
    writing-mode: vertical-rl;
    max-height: 58px;
    padding: 4px 3px 3px 4px;
    border-radius: 5px;
    background: var(--yanlu-seal);
    color: var(--yanlu-on-seal);
    box-shadow:
      inset 0 0 0 1px var(--yanlu-seal),
      inset 0 0 0 2px rgb(255 255 255 / 0.5);
    font: 700 18px/22px var(--yanlu-song);
    letter-spacing: 1px;
    text-align: center;
    white-space: pre;
    print-color-adjust: exact;
  }
`

export const sealStyle = css`
  ${seal}
  :host {
    display: inline-block;
    flex: none;
  }
  span {
    block-size: max-content;
    inline-size: auto;
    text-indent: 0;
  }
`
