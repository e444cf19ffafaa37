import { css } from 'lit'
import { base, buttons, fields } from '../styles/base.ts'

/** What the panels of an account's page share. */
export const accountPanelStyles = [
  base,
  buttons,
  fields,
  css`
    form { display: grid; gap: 16px; }
    .field.narrow { max-width: 320px; }
    .answers { display: flex; gap: 12px; }
    .answers button { min-height: 36px; padding: 0 16px; }
    @media (max-width: 760px) {
      .field.narrow { max-width: none; }
      .answers { flex-direction: column; }
      .answers button { min-height: 48px; }
    }
  `,
]

export const twoStepStyles = [
  ...accountPanelStyles,
  css`
    .steps { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 6px; margin-bottom: 20px; max-width: 460px; }
    .steps li { border-top: 4px solid var(--line); padding-top: 6px; font-size: var(--small); color: var(--ink-2); }
    .steps .past { border-color: var(--accent); }
    .steps .now { border-color: var(--accent); color: var(--accent); font-weight: 600; }
    .scan { display: grid; grid-template-columns: 200px minmax(0, 1fr); gap: 24px; align-items: start; }
    .qr { width: 200px; height: 200px; border: 1px solid var(--line); border-radius: 6px; display: block; }
    .lead { font-size: 1rem; }
    .scan .dim { line-height: 1.75; }
    .here { display: none; margin-top: 12px; }
    details { margin: 8px 0 16px; }
    summary { color: var(--accent); cursor: pointer; min-height: 28px; align-content: center; }
    .secret { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-top: 8px; font: 500 1rem/1.75 var(--yanlu-mono); letter-spacing: .06em; max-width: 24rem; }
    .copy { margin-left: -8px; }
    .copy svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.5; }
    .code input { width: 12rem; min-height: 44px; font: 500 1.25rem/1.5 var(--yanlu-mono); letter-spacing: .24em; }
    @media (max-width: 760px) {
      .scan { grid-template-columns: minmax(0, 1fr); gap: 16px; }
      .here { min-height: 48px; }
      .qr { justify-self: center; }
      .code input { width: 100%; min-height: 48px; }
      summary { min-height: 44px; }
    }
    @media (hover: none) { .here { display: flex; } }
    @media print { .steps { display: none; } }
  `,
]
