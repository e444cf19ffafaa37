import { css } from 'lit'
import { base, buttons, fields } from '../styles/base.ts'

export const identityStyles = [
  base,
  buttons,
  fields,
  css`
    h2 { margin-bottom: 8px; }
    h2:focus { outline: none; }
    .sheet { padding: 12px 14px; display: grid; gap: 10px; }
    .masks { display: flex; flex-wrap: wrap; gap: 6px; }
    .mask {
      background: var(--hatch); border: 1px solid var(--line); border-radius: 4px; padding: 2px 8px; font-size: var(--small); color: var(--ink);
      text-shadow: 0 0 3px var(--sheet), 0 0 3px var(--sheet), 0 0 3px var(--sheet);
    }
    form { display: grid; gap: 8px; }
    .ask { display: flex; flex-wrap: wrap; gap: 8px; }
    .ask input { flex: 1 1 17em; min-width: 0; width: auto; }
    .ask button { white-space: nowrap; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; }
    dt { color: var(--ink-2); }
    dd { margin: 0; font-weight: 500; overflow-wrap: anywhere; }
    .sheet > button { justify-self: start; }
    @media (max-width: 760px) {
      .sheet { padding: 16px; }
      .ask { flex-direction: column; }
      .ask input { flex: none; width: 100%; }
      .ask button { min-height: 48px; }
      .mask { padding: 4px 12px; }
    }
  `,
]
