import { css } from 'lit'
import { base, buttons, fields } from '../styles/base.ts'

export const composerStyles = [
  base,
  buttons,
  fields,
  css`
    .sheet { overflow: hidden; }
    .sheet:has(.area:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
    header { display: flex; flex-wrap: wrap; gap: 0 20px; align-items: baseline; padding: 0 16px; border-bottom: 1px solid var(--line); }
    .tab { border: 0; border-radius: 0; background: none; padding: 0; min-height: 38px; color: var(--ink-2); }
    .tab:hover { background: none; color: var(--accent); }
    h2, .tab[aria-selected='true'] { color: var(--accent); font-weight: 600; line-height: 38px; box-shadow: inset 0 -2px var(--accent); }
    [role='tablist'] { display: flex; flex-wrap: wrap; gap: 0 20px; }
    .draft::after { content: ' •' / ''; color: var(--warn); }
    .audience { margin-left: auto; color: var(--warn); padding-block: 4px; }
    .audience.within { color: var(--ink-2); }
    .area { border: 0; border-radius: 0; padding: 8px 16px; min-height: 3.5rem; background: none; field-sizing: content; max-height: 50vh; outline: none; resize: none; }
    .area.begun, .area:not(:placeholder-shown) { min-height: 8rem; }
    .wrong { padding: 0 16px 8px; }
    desk-problem { padding: 0 16px; }
    footer { display: flex; gap: 16px; align-items: center; justify-content: space-between; padding: 8px 16px 12px; }
    footer button { min-height: 36px; white-space: nowrap; }
    .judged { display: grid; gap: 10px; padding: 10px 16px; border-top: 1px dashed var(--line); }
    .judged.before { border-top: 0; border-bottom: 1px dashed var(--line); }
    .stated { display: grid; gap: 12px; padding: 12px 16px; border-top: 1px dashed var(--line); }
    .stated textarea { min-height: 3.5rem; line-height: 1.75; }
    .stated .wrong { padding: 0; }
    .judged fieldset { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; }
    .judged legend { float: left; margin-right: 4px; font-weight: 500; }
    .judged label { display: inline-flex; gap: 6px; align-items: center; min-height: 32px; padding: 0 10px; border: 1px solid var(--line); border-radius: 16px; font-weight: 400; cursor: pointer; }
    .judged label:has(:checked) { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); }
    .judged label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
    .judged label small { color: var(--ink-2); font-size: .75rem; }
    .judged .on { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .judged .on label { border: 0; padding: 0; }
    .judged input[type='date'] { width: auto; }
    .judged .wrong { padding: 0; }
    dialog {
      margin: auto; width: min(720px, calc(100vw - 32px)); max-height: calc(100dvh - 32px); padding: 24px; border: 1px solid var(--line); border-radius: 10px;
      background: var(--paper); color: var(--ink); box-shadow: var(--shadow); overflow: auto;
    }
    dialog::backdrop { background: rgb(20 23 28 / .4); }
    dialog h2 { font-size: 1.125rem; box-shadow: none; color: inherit; line-height: 1.5; }
    .said { margin: 8px 0 16px; line-height: 1.75; }
    .facts { margin-top: 12px; color: var(--ink-2); }
    dl.facts { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; }
    dl.facts dd { margin: 0; color: var(--ink); white-space: pre-line; overflow-wrap: anywhere; }
    .answers { display: flex; gap: 12px; margin-top: 16px; }
    .answers button { min-height: 44px; padding: 0 20px; font-size: 1rem; }
    .answers .primary { flex: 1; }
    @media (max-width: 760px) {
      .area { min-height: 8rem; }
      footer { flex-direction: column; align-items: stretch; gap: 8px; }
      footer button { min-height: 48px; }
      header { padding-bottom: 6px; }
      .audience { margin-left: 0; }
      .tab { min-height: 44px; }
      .judged label { min-height: 44px; border-radius: 22px; }
      .answers { flex-direction: column; }
      .answers button { min-height: 48px; }
      dialog { padding: 20px 16px; }
    }
  `,
]
