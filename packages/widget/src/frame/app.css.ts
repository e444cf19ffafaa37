import { css } from 'lit'

/** Whose mailbox it is, the steps, and what is said when it fails. */
export const around = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
    padding: 16px 0;
    border-bottom: 1px solid var(--yanlu-line);
  }
  header > div {
    flex: 1 1 200px;
  }
  .name {
    font: 700 24px/1.4 var(--yanlu-song);
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 8px 12px;
    padding: 16px 0 0;
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  .steps li {
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .steps li + li::before {
    content: '';
    width: 40px;
    border-top: 1px solid var(--yanlu-edge);
    margin-right: 4px;
  }
  .steps i {
    width: 24px;
    height: 24px;
    border: 1px solid var(--yanlu-edge);
    border-radius: 50%;
    font: 500 14px/22px var(--yanlu-sans);
    text-align: center;
  }
  .steps [aria-current] {
    color: var(--yanlu-ink);
    font-weight: 600;
  }
  .steps [aria-current] i {
    border-color: var(--yanlu-accent);
    background: var(--yanlu-accent);
    color: var(--yanlu-on-accent);
  }
  .away {
    max-width: 560px;
    margin: 48px auto;
    text-align: center;
  }
  .away p {
    margin: 8px 0 20px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-top: 32px;
    font-size: 12px;
    color: var(--yanlu-ink-2);
  }
  footer span:last-child {
    margin-left: auto;
  }
`

export const appStyle = css`
  ${around}
  :host {
    max-width: 1040px;
    margin: 0 auto;
    padding: 0 16px 32px;
    container-type: inline-size;
  }
  :host([narrow]) {
    max-width: 852px;
  }
  header span:not(:last-child)::after {
    content: ' ·';
  }
  header nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-left: auto;
    font-size: 14px;
  }
  header nav a {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 44px;
    text-decoration: none;
  }
  header svg {
    width: 16px;
    height: 16px;
  }
  .leave {
    border-color: var(--yanlu-late);
    color: var(--yanlu-late);
    font-size: 14px;
  }
  .loading {
    min-height: 60vh;
    padding-top: 96px;
    text-align: center;
    color: var(--yanlu-ink-2);
  }
  .more {
    position: sticky;
    bottom: 0;
  }
  .more::before {
    content: '';
    position: absolute;
    inset: -120px -16px 0;
    background: linear-gradient(transparent, var(--yanlu-paper) 80%);
    pointer-events: none;
  }
  .more button {
    position: absolute;
    bottom: 16px;
    left: 50%;
    translate: -50%;
    border-color: var(--yanlu-accent);
    color: var(--yanlu-accent);
  }
  @container (max-width: 519px) {
    .steps li:not([aria-current]) {
      font-size: 0;
      gap: 0;
    }
    .steps li + li::before {
      width: 16px;
    }
    header nav {
      order: 1;
      width: 100%;
      margin: 0;
    }
  }
  @media print {
    header,
    .more,
    footer,
    .steps {
      display: none;
    }
  }
`
