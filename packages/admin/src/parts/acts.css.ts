import { css } from 'lit'
import { base, buttons } from '../styles/base.ts'

export const actsStyles = [
  base,
  buttons,
  css`
    h2 { margin-bottom: 8px; }
    h2:focus { outline: none; }
    .gap { margin-top: 20px; }
    .act {
      width: 100%; display: grid; grid-template-columns: 1fr auto; gap: 0 12px; justify-content: start; text-align: start; padding: 8px 12px; border: 0;
      border-radius: 6px; background: none; color: var(--ink);
    }
    .act b { font-weight: 500; display: block; }
    /* A rule that has no room beside the words stands below them, without a dot that hangs at the end of a line. */
    .act small, .not small, .step p { display: flex; flex-wrap: wrap; gap: 0 12px; }
    .act small { font-size: var(--small); line-height: 18px; color: var(--ink-2); }
    .act.first { background: var(--accent); color: var(--on-accent); }
    .act.first small { color: inherit; }
    .act.first:hover { background: color-mix(in srgb, var(--accent) 90%, var(--ink)); }
    .act.first kbd { background: none; border-color: currentColor; color: inherit; }
    .act.grave b { color: var(--late); }
    .can { padding: 4px; }
    .can li + li { border-top: 1px solid var(--line); }
    .can li:has(.first) + li { border-top: 0; }
    .can li + li .act { margin: 2px 0; }
    .not li { padding: 6px 12px; }
    .not b { color: var(--ink-2); font-weight: 400; display: block; padding-left: 14px; text-indent: -14px; }
    .not b::before { content: '–'; display: inline-block; width: 14px; color: var(--edge); text-indent: 0; }
    .not small { padding-left: 14px; font-size: var(--small); line-height: 18px; color: var(--ink-2); }
    summary { padding: 8px 12px; cursor: pointer; color: var(--ink-2); list-style: none; border-radius: 6px; }
    summary::before { content: '▸ '; }
    details[open] > summary::before { content: '▾ '; }
    summary:hover { background: var(--hover); }

    .steps { display: grid; gap: 12px; }
    .step { display: grid; grid-template-columns: 28px 1fr; gap: 12px; padding: 16px; }
    .step[data-current] { border-color: var(--accent); }
    .step h3 { font-size: 1rem; line-height: 26px; font-weight: 600; }
    .step p { margin: 2px 0 12px; font-size: .8125rem; line-height: 1.6; }
    .step[data-behind] { padding: 12px 16px; }
    .step[data-behind] p { margin-bottom: 0; }
    .mark {
      width: 26px; height: 26px; border-radius: 13px; border: 1.5px solid var(--line-2); display: grid; place-items: center; font-size: .875rem;
      font-weight: 600; color: var(--ink-2);
    }
    [data-current] .mark { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    [data-behind] .mark { border-color: var(--good); color: var(--good); }
    .big { width: 100%; min-height: 44px; }

    @media (max-width: 760px) {
      h2 { font-size: 1rem; }
      .act, summary { min-height: 48px; }
      .not small { line-height: 1.5; }
      .act small { line-height: 1.5; }
      .big { min-height: 48px; font-size: 1rem; }
      .step h3 { font-size: 1.125rem; }
      .step p { font-size: .9375rem; }
    }
  `,
]
