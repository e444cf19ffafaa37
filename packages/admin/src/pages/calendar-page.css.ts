/** The calendar's page: the year on the left, what makes it so on the right; on a phone one under the other. */
import { css } from 'lit'
import { manageStyles } from '../manage/manage.css.ts'

export const calendarStyles = [
  manageStyles,
  css`
    .body { grid-template-columns: minmax(0, 1fr) 320px; max-width: 1400px; gap: 24px 32px; align-items: start; }
    .year { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }
    aside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; }
    .years { display: flex; gap: 8px; flex-wrap: wrap; }
    .years a { display: inline-flex; align-items: center; gap: 6px; min-height: 32px; padding: 0 14px; border: 1px solid var(--line-2); border-radius: 16px; color: var(--ink); background: var(--sheet); }
    .years a:hover { background: var(--hover); text-decoration: none; }
    .years a[aria-current] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
    .legend { display: flex; gap: 4px 16px; flex-wrap: wrap; align-items: center; color: var(--ink-2); font-size: .8125rem; }
    .legend li { display: flex; align-items: center; gap: 6px; }
    .legend .total { margin-inline-start: auto; color: var(--ink); }
    .legend i { width: 16px; height: 16px; border-radius: 4px; border: 1px solid var(--line-2); background: var(--sheet); flex: none; }
    .legend .off { background: var(--hatch), var(--sheet); }
    .legend .weekend { border-color: transparent; background: var(--line); }
    .legend .worked { border-color: var(--warn); background: var(--warn-soft); }
    .legend .half { background: linear-gradient(to bottom right, var(--sheet) 50%, var(--accent-soft) 50%); }
    .legend .own { border: 2px solid var(--accent); }
    .legend .today { border: 2px solid var(--ink); }
    .legend .provisional { border-style: dashed; background: none; }
    .doors { display: flex; gap: 8px; }
    .jumps { display: none; gap: 0 8px; flex-wrap: wrap; }
    .note.warn { color: var(--ink); }
    .guess { border: 1px dashed var(--warn); background: none; }
    .notice { display: grid; gap: 8px; padding: 16px; line-height: 1.75; }
    .notice .head { justify-content: space-between; }
    aside .what { flex-basis: 9rem; }
    .own { border-color: var(--accent); color: var(--accent); }
    .keys { font-size: var(--small); color: var(--ink-2); }
    @media (hover: none) { .keys { display: none; } }
    @media (max-width: 1020px) { .body { grid-template-columns: minmax(0, 1fr); } aside { max-width: 640px; } .jumps { display: flex; } }
    @media (max-width: 760px) {
      .years a { min-height: 44px; border-radius: 22px; }
      .doors { flex-basis: 100%; order: 2; }
      .doors > * { flex: 1; }
      .legend .total { margin-inline-start: 0; flex-basis: 100%; }
    }
  `,
]
