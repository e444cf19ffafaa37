import { css } from 'lit'
import { rowStyles } from '../parts/letter-row.css.ts'
import { base, buttons, fields, flags, topBar } from '../styles/base.ts'

export const inboxStyles = [
  base,
  buttons,
  fields,
  flags,
  topBar,
  rowStyles,
  css`
    .find { position: relative; width: 280px; font-weight: 400; }
    .find input { padding-right: 36px; }
    .find kbd { position: absolute; right: 6px; top: 6px; }
    .find input::-webkit-search-cancel-button { margin-right: 22px; }
    .body[data-preview] { display: grid; grid-template-columns: minmax(0, 1fr) 412px; align-items: start; }
    .list { container: list / inline-size; min-width: 0; padding-bottom: 64px; }
    [data-preview] .list { border-right: 1px solid var(--line); min-height: calc(100dvh - 56px); }
    .chips { display: flex; gap: 6px; align-items: center; min-height: 48px; padding: 8px 24px; overflow-x: auto; scrollbar-width: none; }
    .chips.which { display: none; }
    .chip {
      height: 28px; padding: 0 12px; border: 1px solid var(--line); border-radius: 14px; background: var(--sheet); color: var(--ink);
      display: inline-flex; align-items: center; font-size: .8125rem; white-space: nowrap;
    }
    .chip:hover { background: var(--hover); text-decoration: none; }
    .chip[aria-current] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 500; }
    .scope { padding: 0 24px 8px; }
    .wait { padding: 24px; text-align: center; }
    .empty { display: grid; justify-items: center; gap: 8px; padding: 72px 24px; text-align: center; }
    .empty .song { font-size: 1.125rem; }
    .blank {
      width: 72px; height: 88px; border: 1px solid var(--line); border-radius: 4px; margin-bottom: 8px;
      background: repeating-linear-gradient(to bottom, transparent 0 11px, var(--rule) 11px 12px) var(--sheet);
    }
    @media (min-width: 1720px) { .body[data-preview] { grid-template-columns: minmax(0, 1fr) 696px; } }
    desk-preview { position: sticky; top: 56px; height: calc(100dvh - 56px - 37px); }
    @media (max-width: 760px) {
      .find { width: 100%; }
      .chips { padding: 4px 16px; }
      .scope { padding: 4px 16px 8px; line-height: 44px; }
      .chips.which { display: flex; }
      .chip { height: 44px; border-radius: 22px; padding: 0 16px; font-size: .9375rem; }
      .list { padding-bottom: 24px; }
    }
  `,
]
