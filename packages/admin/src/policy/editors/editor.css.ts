/** The editors of fields: pills to choose from, a stepper, conditions. */
import { css } from 'lit'

export const editorStyles = css`
  .row { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; }
  .one, .some { display: flex; flex-wrap: wrap; gap: 6px; }
  .pill { font-weight: 400; cursor: pointer; position: relative; }
  .pill input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  .pill span {
    display: inline-flex; align-items: center; min-height: 30px; padding: 2px 10px; border: 1px solid var(--line-2); border-radius: 15px;
    background: var(--sheet); font-size: .8125rem; line-height: 1.4;
  }
  .pill:hover span { background: var(--hover); }
  .pill input:checked + span { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 500; }
  .some .pill input:checked + span::before { content: '✓' / ''; margin-inline-end: 4px; }
  .pill input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
  .stepper { display: inline-flex; border: 1px solid var(--line-2); border-radius: 6px; overflow: hidden; background: var(--sheet); }
  .stepper button { border: 0; border-radius: 0; width: 40px; min-height: 36px; font-size: 1.125rem; padding: 0; }
  .stepper input { border: 0; border-inline: 1px solid var(--line); border-radius: 0; width: 56px; text-align: center; font-weight: 600; min-height: 36px; }
  .stepper :focus-visible { outline-offset: -2px; }
  input.count { width: 72px; text-align: center; }
  .row label { display: inline-flex; gap: 6px; align-items: center; font-weight: 400; }
  .row label input[type='number'] { width: 72px; }
  button[aria-pressed='true'] { background: var(--accent-soft); color: var(--accent); font-weight: 500; }
  textarea { min-height: 0; font: .9375rem/1.75 var(--sans); }
  .alternative { display: grid; gap: 8px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); justify-items: start; }
  .fact { display: grid; grid-template-columns: 6em minmax(0, 1fr) auto; gap: 8px; align-items: center; width: 100%; }
  .fact > span { font-size: .8125rem; color: var(--ink-2); }
  .alternative select { width: auto; min-width: 10em; }
  .field > button { justify-self: start; }
  @media (max-width: 760px) {
    .pill span { min-height: 44px; padding: 4px 14px; border-radius: 22px; font-size: 1rem; }
    .stepper button { width: 52px; min-height: 48px; }
    .stepper input { min-height: 48px; width: 72px; }
    .fact { grid-template-columns: minmax(0, 1fr) auto; }
    .fact > :nth-child(2) { grid-row: 2; grid-column: 1 / -1; }
  }
`
