import { css } from 'lit'
import { base, buttons, fields } from '../styles/base.ts'

export const composerStyles = [
  base,
  buttons,
  fields,
  css`
    .sheet { overflow: hidden; }
    .sheet:has(textarea:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
    header { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: baseline; justify-content: space-between; padding: 0 16px; border-bottom: 1px solid var(--line); }
    header h2 { color: var(--accent); line-height: 38px; box-shadow: inset 0 -2px var(--accent); }
    .audience { color: var(--warn); }
    textarea { border: 0; border-radius: 0; padding: 8px 16px; min-height: 3.5rem; background: none; field-sizing: content; max-height: 50vh; outline: none; resize: none; }
    .sheet:focus-within textarea, textarea:not(:placeholder-shown) { min-height: 8rem; }
    .wrong { padding: 0 16px 8px; }
    desk-problem { padding: 0 16px; }
    footer { display: flex; gap: 16px; align-items: center; justify-content: space-between; padding: 8px 16px 12px; }
    footer button { min-height: 36px; white-space: nowrap; }
    dialog {
      margin: auto; width: min(720px, calc(100vw - 32px)); max-height: calc(100dvh - 32px); padding: 24px; border: 1px solid var(--line); border-radius: 10px;
      background: var(--paper); color: var(--ink); box-shadow: var(--shadow); overflow: auto;
    }
    dialog::backdrop { background: rgb(20 23 28 / .4); }
    dialog h2 { font-size: 1.125rem; }
    .said { margin: 8px 0 16px; line-height: 1.75; }
    .answers { display: flex; gap: 12px; margin-top: 16px; }
    .answers button { min-height: 44px; padding: 0 20px; font-size: 1rem; }
    .answers .primary { flex: 1; }
    @media (max-width: 760px) {
      textarea { min-height: 8rem; }
      footer { flex-direction: column; align-items: stretch; gap: 8px; }
      footer button { min-height: 48px; }
      header { padding-bottom: 6px; }
      .answers { flex-direction: column; }
      .answers button { min-height: 48px; }
      dialog { padding: 20px 16px; }
    }
  `,
]
