/** The year's months: as many beside each other as fit, one on a phone. Off is hatched, own days are framed, provisional ones dashed. */
import { css } from 'lit'
import { base } from '../styles/base.ts'

export const monthsStyles = [
  base,
  css`
    .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(194px, 1fr)); gap: 20px; }
    header { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; padding: 0 2px 4px; }
    table { width: 100%; border-collapse: separate; border-spacing: 3px; table-layout: fixed; }
    th { font-weight: 400; font-size: .75rem; line-height: 18px; color: var(--ink-2); }
    td { padding: 0; }
    .day {
      display: flex; flex-direction: column; align-items: center; justify-content: center; width: 100%; height: 34px; padding: 0; line-height: 1.15;
      border: 1px solid transparent; border-radius: 6px; background: var(--sheet); color: var(--ink); font: inherit; font-size: .8125rem; position: relative;
    }
    button.day { cursor: pointer; }
    button.day:hover { border-color: var(--accent); }
    i { font-style: normal; font-size: .6875rem; line-height: 1; }
    .weekend { background: none; color: var(--ink-2); }
    .holiday { background: var(--hatch), var(--sheet); border-color: var(--line); }
    .holiday > span:not(.unseen), .holiday i { background: var(--sheet); border-radius: 3px; padding: 0 3px; }
    .workedWeekend { border-color: var(--warn); background: var(--warn-soft); color: var(--warn); font-weight: 600; }
    .half { background: linear-gradient(to bottom right, var(--sheet) 50%, var(--accent-soft) 50%); border-color: var(--line-2); }
    .provisional { border: 1px dashed var(--line-2); background: none; }
    .own { border-color: var(--accent); border-width: 2px; color: var(--accent); font-weight: 600; }
    .own:not(.holiday) { background-color: var(--accent-soft); }
    .today { outline: 2px solid var(--ink); outline-offset: -1px; font-weight: 700; }
    .today:focus-visible { outline-color: var(--accent); outline-offset: 2px; }
    @media (max-width: 760px) {
      .day { height: 44px; font-size: 1rem; }
      i { font-size: .75rem; }
    }
  `,
]
