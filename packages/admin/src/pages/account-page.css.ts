import { css } from 'lit'
import { base, buttons, flags, topBar } from '../styles/base.ts'

export const accountStyles = [
  base,
  buttons,
  flags,
  topBar,
  css`
    .wait { padding: 24px; }
    .column { max-width: 760px; margin: 24px; display: grid; gap: 16px; }
    .sheet { padding: 20px 24px; display: grid; gap: 8px; }
    .sheet p { line-height: 1.75; max-width: 40em; }
    .due { padding: 16px 24px; border-radius: 10px; background: var(--warn-soft); color: var(--warn); display: grid; gap: 4px; }
    .due h2 { font-size: 1rem; }
    .due p { color: var(--ink); line-height: 1.75; max-width: 40em; }
    .head { display: flex; gap: 10px; align-items: center; }
    .head h2 { font-size: 1rem; }
    p.warn::before { content: '△ '; }
    .row { display: flex; flex-wrap: wrap; gap: 12px; }
    .sheet button { min-height: 36px; padding: 0 16px; }
    .sheet button.quiet { padding: 0 8px; }
    desk-two-step, desk-proof, desk-recovery-codes, desk-password { margin-top: 8px; }
    @media (max-width: 760px) {
      .column { margin: 8px 16px 32px; gap: 12px; }
      .sheet, .due { padding: 16px; }
      .sheet button { min-height: 48px; width: 100%; }
    }
    @media print { .top, .head { display: none; } .column { margin: 0; } .sheet { border: 0; padding: 0; } }
  `,
]
