/** What every element of Yanlu starts from. */
import { css } from 'lit'

/** Type, links, focus, and what only a screen reader meets. */
export const elements = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  h1,
  h2,
  h3,
  b {
    font-weight: 600;
  }
  h1,
  h2,
  h3 {
    line-height: 1.4;
    text-wrap: balance;
  }
  h2 {
    font-size: 18px;
  }
  a,
  .link {
    color: var(--yanlu-accent);
    text-underline-offset: 4px;
    text-decoration-thickness: 1px;
  }
  svg {
    width: 20px;
    height: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 2px solid var(--yanlu-accent);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nowrap {
    white-space: nowrap;
  }
  .quiet {
    color: var(--yanlu-ink-2);
  }
  .small {
    font-size: 14px;
  }
  summary {
    cursor: pointer;
  }
`

export const base = css`
  ${elements}
  :host {
    display: block;
    color: var(--yanlu-ink);
    font: 16px/1.6 var(--yanlu-sans);
    font-variant-numeric: tabular-nums;
    line-break: strict;
    text-autospace: normal;
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
`
