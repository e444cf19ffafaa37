/**
 * What every screen of the console shares: reset, buttons, fields, flags, sheets, keys.
 * Colours and faces are the tokens of `page.ts`; measures come in fours.
 */
import { css } from 'lit'

export const base = css`
  *, *::before, *::after { box-sizing: border-box; margin: 0; }
  :host { display: block; font: var(--text)/1.5 var(--sans); color: var(--ink); }
  :host([hidden]), [hidden] { display: none !important; }
  h1 { font-size: var(--title); line-height: 1.5; font-weight: 600; }
  h2 { font-size: var(--text); line-height: 1.45; font-weight: 600; }
  h3 { font-size: var(--text); line-height: 1.45; font-weight: 500; }
  p { text-wrap: pretty; }
  ul, ol { list-style: none; padding: 0; }
  a { color: var(--accent); text-decoration: none; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .dim { color: var(--ink-2); }
  .small { font-size: var(--small); line-height: 1.5; }
  .late { color: var(--late); }
  .warn { color: var(--warn); }
  .good { color: var(--good); }
  .grow { flex: 1; }
  .nowrap { white-space: nowrap; }
  .song { font-family: var(--song); }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; }
`

export const buttons = css`
  button, .button {
    font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--line-2); border-radius: 6px;
    min-height: var(--control); padding: 0 12px; display: inline-flex; align-items: center; justify-content: center;
    gap: 8px; cursor: pointer; text-decoration: none;
  }
  button:hover, .button:hover { background: var(--hover); text-decoration: none; }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 500; }
  button.primary:not([aria-disabled='true']):hover { background: color-mix(in srgb, var(--accent) 90%, var(--ink)); }
  button.outline, .button.outline { border-color: var(--accent); color: var(--accent); }
  button.danger { background: var(--late); border-color: var(--late); color: var(--sheet); font-weight: 500; }
  button.quiet, .button.quiet { border-color: transparent; background: none; color: var(--accent); padding: 0 8px; }
  button.quiet:hover, .button.quiet:hover { background: var(--accent-soft); }
  button[aria-disabled='true'], button:disabled {
    background: var(--paper); border-color: var(--line); color: var(--ink-2); cursor: not-allowed; font-weight: 400;
  }
  kbd {
    font: 500 .75rem/18px var(--sans); min-width: 20px; padding: 0 5px; text-align: center; display: inline-block;
    border: 1px solid var(--line-2); border-bottom-width: 2px; border-radius: 4px; background: var(--sheet); color: var(--ink-2);
  }
  @media (hover: none), (max-width: 760px) { kbd { display: none; } }
`

export const fields = css`
  label, legend { font-weight: 500; padding: 0; }
  fieldset { border: 0; padding: 0; min-width: 0; }
  .field { display: grid; gap: 6px; }
  .hint { font-size: var(--small); line-height: 1.5; color: var(--ink-2); font-weight: 400; }
  .wrong { font-size: var(--small); line-height: 1.5; color: var(--late); }
  .wrong::before { content: '△ '; }
  input, textarea, select {
    font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line-2); border-radius: 6px;
    min-height: var(--control); padding: 4px 10px; width: 100%; accent-color: var(--accent);
  }
  input[type='radio'], input[type='checkbox'] { width: 18px; height: 18px; min-height: 0; flex: none; margin: 0; }
  textarea { font: 1rem/2 var(--song); padding: 8px 12px; min-height: 7rem; resize: vertical; display: block; }
  [aria-invalid='true'] { border-color: var(--late); }
  ::placeholder { color: var(--ink-2); opacity: 1; }
`

export const flags = css`
  .flag {
    display: inline-flex; align-items: center; padding: 0 5px; border: 1px solid var(--line-2); border-radius: 4px;
    font-size: .75rem; line-height: 16px; color: var(--ink-2); white-space: nowrap; font-weight: 400;
  }
  .flag.strong { border-color: currentColor; color: var(--ink); }
  .flag.late { border-color: transparent; color: var(--late); background: var(--late-soft); }
  .flag.warn { border-color: transparent; color: var(--warn); background: var(--warn-soft); }
  .flag.good { border-color: transparent; color: var(--good); background: var(--good-soft); }
`

export const topBar = css`
  .top {
    min-height: 56px; display: flex; align-items: center; gap: 12px; padding: 0 24px; border-bottom: 1px solid var(--line);
    background: var(--paper); position: sticky; top: 0; z-index: 3;
  }
  .top h1 { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  @media (max-width: 760px) {
    .top { position: static; padding: 12px 16px 8px; border: 0; min-height: 0; flex-wrap: wrap; }
    .top h1 { white-space: normal; }
  }
`
