/** The page of the console, adopted by the document so that no inline style is needed: the design tokens under short names, and type. */
import { css } from 'lit'

export const page = css`
  :root {
    --paper: var(--yanlu-paper);
    --sheet: var(--yanlu-sheet);
    --ink: var(--yanlu-ink);
    --ink-2: var(--yanlu-ink-2);
    --line: var(--yanlu-line);
    --line-2: var(--yanlu-hatch);
    --edge: var(--yanlu-edge);
    --hover: var(--yanlu-hover);
    --accent: var(--yanlu-accent);
    --accent-soft: var(--yanlu-accent-soft);
    --on-accent: var(--yanlu-on-accent);
    --good: var(--yanlu-good);
    --good-soft: var(--yanlu-good-soft);
    --warn: var(--yanlu-warn);
    --warn-soft: var(--yanlu-warn-soft);
    --late: var(--yanlu-late);
    --late-soft: var(--yanlu-late-soft);
    --rule: var(--yanlu-rule);
    --shadow: var(--yanlu-float);
    --hatch: repeating-linear-gradient(135deg, var(--yanlu-hatch) 0 1px, transparent 1px 5px);
    --sans: var(--yanlu-sans);
    --song: var(--yanlu-song);
    --text: 0.875rem;
    --small: 0.75rem;
    --title: 1.125rem;
    --control: 32px;
  }
  html {
    background: var(--paper);
    color: var(--ink);
    font-variant-numeric: tabular-nums;
    text-autospace: normal;
  }
  body {
    margin: 0;
    -webkit-font-smoothing: antialiased;
  }
  @media (max-width: 760px) {
    :root {
      --text: 1rem;
      --small: 0.875rem;
      --title: 1.375rem;
      --control: 44px;
    }
  }
`
