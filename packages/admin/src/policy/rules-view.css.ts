/** Chapters at the left, rules in the middle, the text beside them; on a phone one below the other. */
import { css } from 'lit'
import { base, buttons, fields, flags } from '../styles/base.ts'

export const rulesViewStyles = [
  base,
  buttons,
  fields,
  flags,
  css`
    :host { display: grid; grid-template-columns: 176px minmax(0, 1fr) minmax(300px, 27%); align-items: start; }
    .chapters { position: sticky; top: 57px; height: calc(100dvh - 57px); padding: 16px 12px; overflow: auto; border-inline-end: 1px solid var(--line); display: flex; flex-direction: column; gap: 16px; }
    .chapters button {
      width: 100%; justify-content: space-between; border: 0; background: none; min-height: 34px; padding: 0 10px; text-align: start;
    }
    .chapters button { flex-wrap: wrap; gap: 0 8px; }
    .chapters .counts { margin-inline-start: auto; white-space: nowrap; }
    .chapters button:hover { background: var(--hover); }
    .chapters button[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
    .chapters .counts { display: inline-flex; gap: 8px; font-weight: 400; font-size: .8125rem; color: var(--ink-2); }
    .chapters .foot { margin-top: auto; font-size: .75rem; color: var(--ink-2); padding: 0 10px; display: grid; gap: 4px; line-height: 1.5; }
    .middle { padding: 20px 24px 96px; display: grid; gap: 20px; min-width: 0; grid-template-columns: minmax(0, 1fr); }
    .lead { display: flex; gap: 12px; align-items: baseline; flex-wrap: wrap; }
    .lead h2 { font-size: 1.125rem; }
    .block { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
    .block h3 { font-weight: 600; display: flex; gap: 10px; align-items: baseline; flex-wrap: wrap; }
    .block h3 span { font-weight: 400; }
    .sheet > li + li { border-top: 1px solid var(--line); }
    .sheet { overflow: hidden; }
    .undo { position: sticky; top: 65px; z-index: 2; display: flex; gap: 12px; align-items: center; padding: 8px 14px; border-radius: 6px; background: var(--accent-soft); }
    .lead h2:focus { outline: none; }
    .undo span { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .fault { padding: 8px 12px; border-radius: 6px; background: var(--late-soft); color: var(--late); }
    .add { justify-self: start; }
    .which, .open-text { display: none; }
    desk-policy-source { position: sticky; top: 57px; height: calc(100dvh - 57px); border-inline-start: 1px solid var(--line); }
    @media (max-width: 1180px) {
      :host { grid-template-columns: 176px minmax(0, 1fr); }
      desk-policy-source { grid-column: 2; position: static; height: auto; max-height: 70dvh; border: 0; border-top: 1px solid var(--line); }
      desk-policy-source:not([shown]) { display: none; }
      .open-text { display: inline-flex; margin-inline-start: auto; }
    }
    @media (max-width: 760px) {
      :host { grid-template-columns: minmax(0, 1fr); }
      .chapters { position: static; height: auto; border: 0; padding: 8px 16px 0; }
      .chapters ul, .chapters .foot { display: none; }
      .which { display: block; }
      .middle { padding: 12px 16px 48px; }
      desk-policy-source { grid-column: 1; }
      .lead h2 { flex: 1; }
      .lead span { order: 1; flex-basis: 100%; }
    }
  `,
]
