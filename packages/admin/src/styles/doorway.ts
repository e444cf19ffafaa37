/** What stands before the console: signing in, accepting an invitation. One sheet in the middle of the page. */
import { css } from 'lit'

export const doorway = css`
  :host { min-height: 100dvh; display: grid; place-items: center; padding: 24px 16px; background: var(--paper); --control: 44px; --text: 1rem; --small: .875rem; }
  main { width: min(420px, 100%); display: grid; gap: 20px; }
  .brand { display: flex; gap: 12px; align-items: center; font: 700 1.375rem/1.3 var(--song); letter-spacing: .06em; }
  .mark { width: 30px; padding: 4px 0; border-radius: 4px; text-align: center; background: var(--yanlu-seal); color: var(--yanlu-on-seal); font: 700 1.125rem/19px var(--song); letter-spacing: 0; }
  .sheet { padding: 28px; display: grid; gap: 20px; }
  .sheet p { line-height: 1.75; }
  form { display: grid; gap: 20px; }
  h1 { font-size: 1.375rem; }
  button.primary, a.button { width: 100%; }
  .said { padding: 10px 14px; border-radius: 6px; background: var(--late-soft); color: var(--late); line-height: 1.6; }
`
