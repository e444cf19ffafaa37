import { css } from 'lit'
import { base, buttons } from '../styles/base.ts'

/** The slim rail hides the full labels from the eye only: they stay the names of the links. */
export const railStyles = [
  base,
  buttons,
  css`
    :host { border-right: 1px solid var(--line); background: var(--paper); }
    :host > nav { position: sticky; top: 0; height: 100dvh; padding: 16px 12px 12px; display: flex; flex-direction: column; overflow: auto; }
    .brand { display: flex; gap: 10px; align-items: center; padding: 0 4px 16px; }
    .brand b { display: block; line-height: 20px; font-weight: 600; }
    .brand small { display: block; font-size: .75rem; line-height: 16px; color: var(--ink-2); }
    .mark {
      flex: none; width: 22px; padding: 2px 0; border-radius: 3px; text-align: center; background: var(--yanlu-seal);
      color: var(--yanlu-on-seal); font: 700 .875rem/15px var(--song);
    }
    li a {
      position: relative; display: flex; align-items: center; justify-content: space-between; min-height: 32px; padding: 0 10px;
      border-radius: 6px; color: var(--ink);
    }
    li a:hover { background: var(--hover); text-decoration: none; }
    li a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
    i { font-style: normal; font-size: .75rem; color: var(--ink-2); font-weight: 400; }
    a[aria-current] i { color: var(--accent); }
    i.late { color: var(--late); font-weight: 600; }
    ul + ul { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
    .short, .bar { display: none; }
    footer { margin-top: auto; padding: 12px 10px 0; border-top: 1px solid var(--line); font-size: .75rem; line-height: 18px; color: var(--ink-2); }
    footer > span { display: block; word-break: keep-all; overflow-wrap: anywhere; }
    footer b { display: block; color: var(--ink); font-weight: 500; }
    .own { display: block; width: fit-content; margin: 6px -8px 0; padding: 0 8px; line-height: 26px; border-radius: 6px; }
    .own:hover { background: var(--accent-soft); text-decoration: none; }
    .own[aria-current] { background: var(--accent-soft); font-weight: 600; }
    .own + .doors { margin-top: 0; }
    footer [role='alert']:empty { display: none; }
    .doors { display: flex; gap: 4px; margin: 6px -8px 0; }
    .doors button { border: 0; background: none; padding: 0 8px; min-height: 26px; font-size: .75rem; color: var(--accent); }
    .doors button:hover { background: var(--accent-soft); }

    :host([slim]) > nav { padding: 16px 8px 12px; }
    :host([slim]) > nav .brand { justify-content: center; padding: 0 0 14px; }
    :host([slim]) > nav .brand { flex-direction: column; gap: 6px; }
    :host([slim]) > nav .brand :is(div:not(.several), small) { display: none; }
    :host([slim]) > nav .full { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    :host([slim]) > nav .short { display: block; font-size: .8125rem; }
    :host([slim]) > nav li a { justify-content: center; padding: 0; }
    :host([slim]) > nav i { position: absolute; right: 2px; top: 0; font-size: .6875rem; line-height: 14px; }
    :host([slim]) > nav footer { padding: 12px 0 0; text-align: center; }
    :host([slim]) > nav .own { margin: 6px auto 0; position: relative; }
    :host([slim]) > nav .doors button { padding: 0; white-space: nowrap; }
    :host([slim]) > nav .doors { flex-direction: column; margin: 4px 0 0; }

    dialog {
      position: fixed; inset: 0 0 auto; width: 100%; max-width: none; max-height: 100dvh; margin: 0; padding: 16px; border: 0;
      background: var(--paper); color: var(--ink); box-shadow: var(--shadow);
    }
    dialog::backdrop { background: rgb(20 23 28 / .4); }
    dialog footer { margin-top: 12px; font-size: var(--small); line-height: 1.6; }
    dialog > button { width: 100%; margin-top: 12px; }
    dialog i { font-size: .875rem; }
    dialog .doors button { min-height: 44px; font-size: 1rem; }
    dialog .own { line-height: 44px; font-size: 1rem; }

    @media (max-width: 760px) {
      :host { border: 0; }
      :host > nav { display: none; }
      .bar { display: flex; gap: 12px; align-items: center; padding: 12px 16px; border-bottom: 1px solid var(--line); }
      .bar > div { flex: 1; min-width: 0; }
      .bar b { display: block; font-weight: 600; line-height: 24px; }
      .bar small { display: block; font-size: .875rem; line-height: 20px; color: var(--ink-2); }
      .brand small { font-size: .8125rem; }
      li a { min-height: 44px; }
    }
  `,
]
