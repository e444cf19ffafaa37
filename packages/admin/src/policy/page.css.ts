/** The policy pages: the bar at the top, what is said below it, and the places that are one page each. */
import { css } from 'lit'
import { base, buttons, fields, flags, topBar } from '../styles/base.ts'

export const policyPageStyles = [
  base,
  buttons,
  fields,
  flags,
  topBar,
  css`
    .top { z-index: 5; flex-wrap: wrap; padding-block: 8px; }
    .top select { width: auto; }
    .standing { display: inline-flex; gap: 8px; align-items: center; min-height: 34px; padding: 0 12px; border: 1px solid var(--line-2); border-radius: 6px; background: var(--sheet); color: var(--ink); }
    .standing b { font-weight: 600; }
    .standing:hover { background: var(--hover); text-decoration: none; }
    .kept { min-width: 4.5em; }
    .to-fix { border: 0; background: none; padding: 0; min-height: 28px; text-decoration: underline; text-underline-offset: 3px; color: var(--late); }
    .mailboxes { display: flex; gap: 4px; flex-wrap: wrap; }
    .mailboxes [aria-current] { background: var(--accent-soft); font-weight: 600; }
    .doors { display: flex; gap: 8px; flex-wrap: wrap; }
    .says { margin: 16px 24px 0; padding: 12px 16px; border-radius: 10px; background: var(--accent-soft); display: grid; gap: 8px; line-height: 1.7; }
    .says.warn { background: var(--warn-soft); color: var(--warn); }
    .says .row { display: flex; gap: 8px; flex-wrap: wrap; align-items: center; }
    .wait { padding: 24px; }
    [slot='foot'] { display: grid; gap: 4px; }
    [slot='foot'] a, [slot='foot'] button { justify-self: start; }
    [slot='foot'] button { border: 0; background: none; padding: 0; min-height: 24px; color: var(--accent); font-size: .75rem; }
    .foot-phone { display: none; }
    @media (max-width: 760px) {
      .top .small { flex-basis: 100%; order: 3; justify-content: start; }
      .top .kept.silent { position: absolute; }
      .doors > * { white-space: nowrap; }
      .to-fix { min-height: 44px; }
      .to-fix { border: 0; background: none; padding: 0; min-height: 28px; text-decoration: underline; text-underline-offset: 3px; color: var(--late); }
    .mailboxes { display: flex; gap: 4px; flex-wrap: wrap; }
    .mailboxes [aria-current] { background: var(--accent-soft); font-weight: 600; }
    .doors { order: 4; flex-basis: 100%; }
      .doors > * { flex: 1; }
      .says { margin: 12px 16px 0; }
      .foot-phone { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0 16px 32px; }
    }
  `,
]
