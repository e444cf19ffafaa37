/** One rule: its sentence with tinted words, the clause behind it, its editor and its faults below. */
import { css } from 'lit'
import { base, buttons, fields, flags } from '../styles/base.ts'
import { editorStyles } from './editors/editor.css.ts'

export const ruleStyles = [
  base,
  buttons,
  fields,
  flags,
  editorStyles,
  css`
    :host { display: block; position: relative; }
    :host([chosen])::before, :host([faulty])::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 3px; background: var(--accent); }
    :host([faulty])::before { background: var(--late); }
    .rule { display: grid; grid-template-columns: 32px minmax(0, 1fr) auto; gap: 0 8px; padding: 8px 12px; align-items: start; }
    .number { color: var(--ink-2); line-height: 30px; text-align: end; padding-inline-end: 8px; }
    .sentence { font-size: 1rem; line-height: 2; overflow-wrap: anywhere; }
    .word {
      line-height: 1.5; padding: 2px 6px; margin: 0 4px; border-bottom: 1px solid color-mix(in srgb, var(--accent) 45%, transparent);
      border-radius: 4px; background: var(--accent-soft); color: var(--accent); cursor: pointer; box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .word.short { white-space: nowrap; }
    .word:hover { background: color-mix(in srgb, var(--accent-soft) 70%, var(--accent) 14%); }
    .word[aria-expanded='true'] { background: var(--accent); color: var(--on-accent); outline: 2px solid var(--accent); outline-offset: 2px; }
    .word.blank { background: var(--late-soft); color: var(--late); border-color: var(--late); }
    .word.blank[aria-expanded='true'] { background: var(--late); color: var(--sheet); outline-color: var(--late); }
    .clause {
      font-size: .8125rem; color: var(--ink-2); background: none; border: 0; border-bottom: 1px solid var(--line-2); border-radius: 0; padding: 0;
      min-height: 0; margin-inline-start: 10px; display: inline; text-align: start; white-space: normal;
    }
    .clause.own { border-color: transparent; }
    .clause:hover { color: var(--accent); background: none; }
    :host([chosen]) .clause:not(.own) { background: var(--warn-soft); color: var(--warn); border-color: var(--warn); padding: 1px 4px; }
    .aside { display: flex; align-items: center; gap: 6px; min-height: 32px; }
    .more { border: 0; background: none; color: var(--ink-2); min-height: 28px; padding: 0 6px; letter-spacing: .1em; }
    .more:hover { background: var(--hover); }
    .below { grid-column: 2 / -1; display: grid; gap: 12px; padding: 8px 0 6px; min-width: 0; }
    .tools { display: flex; gap: 4px; flex-wrap: wrap; }
    .tools button { min-height: 28px; padding: 0 10px; font-size: .8125rem; }
    .edit { display: flex; gap: 8px 16px; align-items: center; flex-wrap: wrap; }
    .edit > .main { flex: 0 1 auto; min-width: 0; max-width: 100%; }
    .edit.full > .main { flex: 1 1 100%; }
    .all { display: grid; grid-template-columns: minmax(6em, 9em) minmax(0, 1fr); gap: 10px 16px; align-items: start; }
    .all > b { font-weight: 500; line-height: 32px; font-size: .8125rem; color: var(--ink-2); }
    .preview { display: grid; gap: 4px; }
    .fault {
      display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; padding: 8px 12px; border-radius: 6px; background: var(--late-soft); color: var(--late);
    }
    .fault.light { background: var(--warn-soft); color: var(--warn); }
    .fault span { flex: 1 1 14em; line-height: 1.6; }
    .fault button { min-height: 30px; }
    @media (max-width: 760px) {
      .rule { grid-template-columns: minmax(0, 1fr) auto; padding: 10px 12px; }
      .number { display: none; }
      .below { grid-column: 1 / -1; }
      .sentence { line-height: 2.2; }
      .word { padding: 3px 6px; }
      .tools button, .fault button { min-height: 44px; font-size: 1rem; }
      .more { min-height: 44px; min-width: 44px; }
      .all { grid-template-columns: minmax(0, 1fr); gap: 4px; }
    }
  `,
]
