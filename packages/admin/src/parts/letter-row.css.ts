import { css } from 'lit'

/** Rows of 52 px; below 760 px each is a card. A dot and bold type say: yours to do. */
export const rowStyles = css`
  .columns, .row { display: grid; grid-template-columns: 52px minmax(0, 1fr) 112px 192px; gap: 12px; padding: 0 24px; }
  .columns { font-size: .75rem; line-height: 26px; color: var(--ink-2); border-bottom: 1px solid var(--line); }
  .group { display: flex; align-items: baseline; gap: 8px; padding: 8px 24px 4px; font-size: .8125rem; background: var(--paper); }
  .group i, .group small { font-style: normal; font-weight: 400; font-size: .75rem; color: var(--ink-2); }
  ol { border-top: 1px solid var(--line); }
  .row {
    min-height: 52px; align-items: center; border-bottom: 1px solid var(--line); background: var(--sheet); position: relative;
    color: var(--ink); scroll-margin: 120px 0 56px;
  }
  .row:hover { background: var(--hover); text-decoration: none; }
  .row:focus-visible { outline-offset: -2px; z-index: 1; }
  .number { color: var(--ink-2); font-size: .8125rem; line-height: 18px; overflow: hidden; text-overflow: ellipsis; }
  .number.code { font-size: .75rem; line-height: 16px; letter-spacing: .04em; width: 4.6em; }
  .row b { display: block; font-weight: 400; line-height: 20px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .row small { display: flex; align-items: center; gap: 8px; font-size: .75rem; line-height: 18px; color: var(--ink-2); white-space: nowrap; overflow: hidden; }
  .row[data-mine] b { font-weight: 600; }
  .row[data-mine]::before { content: ''; position: absolute; left: 11px; top: 14px; width: 6px; height: 6px; border-radius: 3px; background: var(--accent); }
  .row[data-marked] { background: var(--accent-soft); }
  .row[data-marked]::before { content: '✓'; position: absolute; left: 7px; top: 8px; width: auto; height: auto; background: none; color: var(--accent); font-weight: 700; }
  .row[data-selected] { background: var(--accent-soft); }
  .row[data-selected]::after { content: ''; position: absolute; left: 0; top: 0; bottom: 0; width: 3px; background: var(--accent); }
  .due { font-size: .8125rem; line-height: 18px; white-space: nowrap; }
  .day { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
  @container list (min-width: 720px) { .columns, .row { grid-template-columns: 52px minmax(0, 1fr) 128px 232px; gap: 16px; } }
  .day .small { font-size: .75rem; }

  @media (max-width: 760px) {
    .columns { display: none; }
    .group { padding: 12px 16px 6px; font-size: .9375rem; }
    .group i, .group small { font-size: .8125rem; }
    ol { border: 0; display: grid; gap: 8px; padding: 0 16px 8px; }
    .row {
      grid-template-columns: minmax(0, 1fr) auto; gap: 4px 12px; padding: 12px 16px; border: 1px solid var(--line); border-radius: 10px;
      grid-template-areas: 'what what' 'step number' 'due due';
    }
    .row[data-mine]::before { left: 6px; top: 20px; }
    .row[data-selected] { background: var(--sheet); }
    .row[data-selected]::after { display: none; }
    .what { grid-area: what; }
    .row b { line-height: 24px; }
    .what b { white-space: normal; }
    .row small { font-size: .8125rem; line-height: 20px; }
    .step { grid-area: step; display: flex; gap: 8px; align-items: baseline; }
    .step b { font-size: .9375rem; }
    .number, .number.code { grid-area: number; width: auto; font-size: .8125rem; align-self: center; }
    .due { grid-area: due; display: flex; align-items: center; justify-content: space-between; gap: 12px; font-size: .9375rem; border-top: 1px solid var(--line); padding-top: 8px; }
    .day .small { font-size: .875rem; }
  }
`
