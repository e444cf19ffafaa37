/** What the pages beside the rules share: lists, pairs of sentences, figures. */
import { css } from 'lit'
import { base, buttons, fields, flags } from '../styles/base.ts'

export const placeStyles = [
  base,
  buttons,
  fields,
  flags,
  css`
    :host { display: block; }
    .body { padding: 20px 24px 64px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
    .narrow { max-width: 1040px; }
    .head { display: flex; gap: 12px 16px; align-items: center; flex-wrap: wrap; }
    .head label { display: inline-flex; gap: 8px; align-items: center; }
    .head select, .head input { width: auto; max-width: 100%; }
    .list > li { padding: 12px 16px; display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); }
    .list > li + li { border-top: 1px solid var(--line); }
    .line { display: flex; gap: 8px 12px; align-items: baseline; flex-wrap: wrap; }
    .line b { font-weight: 600; }
    .does { display: flex; gap: 8px; flex-wrap: wrap; margin-inline-start: auto; }
    .pair { display: grid; grid-template-columns: 4em minmax(0, 1fr); gap: 4px 12px; line-height: 1.8; overflow-wrap: anywhere; }
    .pair dt { color: var(--ink-2); font-size: .8125rem; line-height: 1.8rem; }
    .pair dd { margin: 0; }
    del { color: var(--late); background: var(--late-soft); border-radius: 4px; padding: 1px 3px; }
    ins { color: var(--good); background: var(--good-soft); border-radius: 4px; padding: 1px 3px; text-decoration: none; border-bottom: 2px solid var(--good); }
    .empty { padding: 48px 16px; text-align: center; color: var(--ink-2); display: grid; gap: 12px; justify-items: center; }
    h2 { font-size: 1rem; }
    h3 { font-weight: 600; }
    .text { font: .9375rem/1.85 var(--song); display: grid; gap: 6px; padding: 4px 0 8px; }
    .text small { font: .75rem/1.5 var(--sans); color: var(--ink-2); margin-inline-start: 6px; }
    .chips { display: flex; gap: 6px; flex-wrap: wrap; margin-inline-start: auto; }
    .chips button { min-height: 28px; border-radius: 14px; padding: 0 12px; font-size: .8125rem; }
    .chips button[aria-pressed='true'] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 500; }
    summary { cursor: pointer; color: var(--accent); min-height: 28px; }
    textarea.json { font: .8125rem/1.6 var(--yanlu-mono); min-height: 60dvh; white-space: pre; overflow: auto; tab-size: 2; }
    .wrongs { display: grid; gap: 4px; color: var(--late); }
    code { font: .8125rem/1.6 var(--yanlu-mono); }
    @media (max-width: 760px) {
      .body { padding: 12px 16px 48px; }
      .pair { grid-template-columns: minmax(0, 1fr); }
      .pair dt { line-height: 1.4; margin-top: 4px; }
      .line .does { order: 1; }
      .does { margin-inline-start: 0; flex-basis: 100%; }
      .chips { margin: 0; }
      .chips button { min-height: 44px; border-radius: 22px; }
      .head .side { display: grid; gap: 4px; flex-basis: 100%; }
      .head .side select, .head input[type='search'] { width: 100%; }
      .does > * { flex: 1; }
      summary { min-height: 44px; }
    }
  `,
]
