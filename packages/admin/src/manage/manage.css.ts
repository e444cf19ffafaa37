/** What the administrator's pages share: sections on sheets, lists with their buttons at the end, tables that scroll by themselves. */
import { css } from 'lit'
import { base, buttons, fields, flags, topBar } from '../styles/base.ts'

export const manageStyles = [
  base,
  buttons,
  fields,
  flags,
  topBar,
  css`
    .body { padding: 24px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; max-width: 1040px; }
    section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
    .head { display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
    .list > li { display: flex; gap: 8px 16px; align-items: center; flex-wrap: wrap; padding: 10px 16px; min-height: 52px; }
    .list > li + li { border-top: 1px solid var(--line); }
    .what { display: grid; gap: 2px; flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
    .what b { font-weight: 600; }
    .what > span:first-child { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .does { display: flex; gap: 4px; margin-inline-start: auto; }
    .pad { padding: 16px; }
    .note { padding: 12px 16px; border-radius: 10px; background: var(--accent-soft); display: grid; gap: 8px; line-height: 1.75; }
    .note.warn { background: var(--warn-soft); color: var(--warn); }
    .empty { padding: 32px 16px; text-align: center; color: var(--ink-2); }
    .wide { overflow-x: auto; position: relative; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: 8px 12px; border-bottom: 1px solid var(--line); text-align: start; font-weight: 400; vertical-align: middle; }
    thead th { font-weight: 600; background: var(--paper); position: sticky; top: 0; }
    tbody tr:last-child > * { border-bottom: 0; }
    dl { display: grid; grid-template-columns: minmax(6em, auto) 1fr; gap: 8px 16px; }
    dt { color: var(--ink-2); }
    dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
    select.pick { width: auto; }
    .wait { padding: 24px; }
    form button { white-space: nowrap; flex: none; }
    @media (max-width: 760px) {
      .body { padding: 8px 16px 32px; }
      .top .dim { order: 1; flex-basis: 100%; }
      .top h1 { flex: 1; }
      .list > li { padding-inline: 12px; }
      .what { flex-basis: 9rem; }
      .does { gap: 0; }
      .does .quiet { padding: 0 8px; }
      dl { grid-template-columns: 1fr; gap: 2px; }
      dd + dt { margin-top: 10px; }
    }
  `,
]
