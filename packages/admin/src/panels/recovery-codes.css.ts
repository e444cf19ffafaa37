import { css } from 'lit'
import { base, buttons, fields, flags } from '../styles/base.ts'

export const recoveryCodesStyles = [
  base,
  buttons,
  fields,
  flags,
  css`
    h3 { font-size: 1rem; font-weight: 600; }
    h3:focus { outline: none; }
    .lead { margin-top: 4px; line-height: 1.75; max-width: 38em; }
    svg { width: 18px; height: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; }
    .slip { max-width: 460px; margin-top: 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
    .part { position: relative; padding: 16px 20px; }
    .torn { border-top: 1px dashed var(--edge); }
    .torn::before, .torn::after {
      content: ''; position: absolute; top: -10px; width: 10px; height: 20px; border: 1px solid var(--line); background: var(--sheet);
    }
    .torn::before { left: -1px; border-left-color: var(--sheet); border-radius: 0 10px 10px 0; }
    .torn::after { right: -1px; border-right-color: var(--sheet); border-radius: 10px 0 0 10px; }
    .head { display: flex; align-items: center; justify-content: space-between; gap: 12px; font-size: 1rem; }
    .head svg { width: 14px; height: 14px; margin-right: 4px; }
    .head .flag { padding: 2px 8px; }
    ol { display: grid; grid: repeat(5, auto) / auto-flow 1fr; gap: 6px 24px; counter-reset: code; }
    li { display: flex; gap: 12px; align-items: baseline; counter-increment: code; white-space: nowrap; }
    li::before { content: counter(code); width: 16px; text-align: right; font-size: .75rem; color: var(--ink-2); }
    li span { font: 500 1rem/1.75 var(--yanlu-mono); letter-spacing: .04em; }
    ol + p { margin-top: 12px; }
    .tools { display: grid; grid-template-columns: repeat(3, 1fr); border-top: 1px solid var(--line); }
    .tools button { border: 0; border-radius: 0; background: none; min-height: 44px; color: var(--accent); }
    .tools button:hover { background: var(--accent-soft); }
    .tools button:first-child { border-bottom-left-radius: 10px; }
    .tools button:last-child { border-bottom-right-radius: 10px; }
    .tools button + button { border-left: 1px solid var(--line); }
    form { display: grid; gap: 8px; justify-items: start; margin-top: 20px; }
    .confirm { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
    .confirm input { width: 9rem; font: 500 1.125rem/1.5 var(--yanlu-mono); letter-spacing: .2em; text-transform: uppercase; }
    .confirm .good { display: inline-flex; gap: 4px; align-items: center; }
    form button { margin-top: 8px; min-height: 40px; padding: 0 24px; }
    @media (max-width: 760px) {
      .part { padding: 16px; }
      ol { grid: auto-flow / 1fr; gap: 4px; }
      li { gap: 16px; }
      li span { font-size: 1.125rem; letter-spacing: .08em; }
      form, form button { width: 100%; }
      form button { min-height: 48px; }
    }
    @media print {
      .screen { display: none; }
      .slip { border-color: #000; }
      .torn::before, .torn::after { display: none; }
    }
  `,
]
