import { css } from 'lit'

/** What the writer does to a letter, and what stands between the two of them. */
export const trackingActsStyle = css`
  .ending,
  .asked {
    display: grid;
    gap: 12px;
    justify-items: start;
    margin-bottom: 16px;
  }
  .asked > * {
    width: 100%;
  }
  .asked {
    border-color: var(--yanlu-warn);
    box-shadow: inset 0 0 0 1px var(--yanlu-warn);
  }
  .said-why {
    max-width: 38em;
    font: 400 18px/1.9 var(--yanlu-song);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .turn {
    width: 100%;
    padding: 12px 16px;
    border: 1px solid var(--yanlu-line);
    border-radius: 6px;
  }
  .rated div {
    display: flex;
    gap: 16px;
  }
  .rated dt {
    min-width: 5em;
    color: var(--yanlu-ink-2);
  }
  .outcome {
    margin-bottom: 12px;
  }
  .note.outcome:focus {
    outline-offset: 2px;
  }
  .dialogue {
    display: grid;
    gap: 16px;
  }
  .dialogue:not(:empty) {
    margin-bottom: 16px;
  }
  .dialogue li {
    max-width: min(100%, 34em);
    justify-self: start;
  }
  .dialogue .sender {
    justify-self: end;
  }
  .dialogue .who {
    margin-bottom: 4px;
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  .dialogue .sender .who {
    text-align: right;
  }
  .dialogue .who b {
    color: var(--yanlu-ink);
    font-weight: 500;
  }
  .dialogue .words {
    padding: 12px 16px;
    border: 1px solid var(--yanlu-line);
    border-radius: 10px;
    background: var(--yanlu-sheet);
    font: 400 17px/1.75 var(--yanlu-song);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .dialogue .sender .words {
    border-color: transparent;
    background: var(--yanlu-accent-soft);
  }
  .row {
    border-bottom: 1px solid var(--yanlu-line);
  }
  form.row,
  .row > summary {
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 12px 0;
    text-decoration: none;
    list-style: none;
  }
  .row > summary::-webkit-details-marker {
    display: none;
  }
  .row > :is(span, summary) {
    flex: 1;
  }
  .row summary > span {
    flex: 1;
  }
  .row summary > svg {
    color: var(--yanlu-accent);
  }
  .row[open] summary > svg {
    rotate: 180deg;
  }
  .row b {
    display: block;
    font-weight: 500;
  }
  .row .link {
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .row small,
  .refused {
    font-size: 14px;
    line-height: 1.6;
    color: var(--yanlu-ink-2);
  }
  .row button {
    background: var(--yanlu-sheet);
    border-color: var(--yanlu-accent);
    color: var(--yanlu-accent);
  }
  .row > yanlu-act-form {
    padding: 4px 0 20px;
  }
  .refused summary {
    color: var(--yanlu-ink-2);
  }
  .refused li {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: 4px 16px;
    padding: 8px 0;
  }
  .refused li + li {
    border-top: 1px solid var(--yanlu-line);
  }
  .refused b {
    font-weight: 400;
  }
  @media print {
    .can,
    yanlu-act-form,
    yanlu-rating-form,
    .asked {
      display: none;
    }
  }
`
