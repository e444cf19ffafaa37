import { css } from 'lit'
import { base, fields } from '../styles/base.ts'

export const pickerStyles = [
  base,
  fields,
  css`
    fieldset { display: grid; gap: 8px; }
    legend { margin-bottom: 6px; }
    ul { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); max-height: 22rem; overflow: auto; }
    li + li { border-top: 1px solid var(--line); }
    li { display: flex; align-items: center; gap: 16px; min-height: 40px; padding: 0 14px; }
    li > label { display: flex; align-items: center; gap: 10px; min-height: 40px; cursor: pointer; font-weight: 400; white-space: nowrap; }
    li > label:only-child { flex: 1; }
    li:has(:checked) { background: var(--accent-soft); }
    .name { flex: 1; min-width: 0; overflow-wrap: anywhere; white-space: normal; }
    .group { font-weight: 500; color: var(--ink-2); }
    .off .name { color: var(--ink-2); }
    small { font-size: var(--small); color: var(--ink-2); }
    small.warn { color: var(--warn); }
    li[data-level='1'] { padding-left: 34px; }
    li[data-level='2'] { padding-left: 54px; }
    li[data-level='3'] { padding-left: 74px; }
    @media (max-width: 760px) {
      li, li > label { min-height: 48px; }
      li { gap: 12px; padding-inline: 12px; }
    }
  `,
]
