import { css } from 'lit'

/** The slip with both codes, as if torn off. */
export const slip = css`
  .slip {
    margin-top: 20px;
    padding: 0;
  }
  .part {
    position: relative;
    padding: 20px;
  }
  .torn {
    border-top: 1px dashed var(--yanlu-edge);
  }
  .torn::before,
  .torn::after {
    content: '';
    position: absolute;
    top: -11px;
    width: 11px;
    height: 20px;
    border: 1px solid var(--yanlu-line);
    background: var(--yanlu-paper);
  }
  .torn::before {
    left: -1px;
    border-left-color: var(--yanlu-paper);
    border-radius: 0 10px 10px 0;
  }
  .torn::after {
    right: -1px;
    border-right-color: var(--yanlu-paper);
    border-radius: 10px 0 0 10px;
  }
  .codehead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-bottom: 8px;
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  .codehead b {
    font-size: 16px;
    color: var(--yanlu-ink);
  }
  .codehead .tag {
    margin-left: auto;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(3, auto);
    justify-content: space-between;
    gap: 8px 16px;
    max-width: 380px;
    font: 500 clamp(20px, 6.4vw, 28px) / 1.45 var(--yanlu-mono);
    letter-spacing: 0.06em;
  }
  .groups.two {
    grid-template-columns: repeat(2, auto);
    justify-content: start;
    gap: 24px;
  }
  .groups + .hint {
    margin-top: 12px;
  }
`

export const receiptStyle = css`
  ${slip}
  :host {
    max-width: 560px;
    margin-top: 24px;
  }
  yanlu-clock {
    margin-top: 12px;
  }
  .received {
    margin-bottom: 16px;
  }
  .tools {
    display: grid;
    grid-template-columns: 1fr 1fr;
    border-top: 1px solid var(--yanlu-line);
  }
  .tools button {
    min-height: 52px;
    border: 0;
    border-radius: 0 0 0 10px;
    background: none;
    color: var(--yanlu-accent);
    font-size: 14px;
  }
  .tools button + button {
    border-left: 1px solid var(--yanlu-line);
    border-radius: 0 0 10px 0;
  }
  .confirm {
    display: flex;
    align-items: center;
    gap: 16px;
    margin: 12px 0 16px;
  }
  .confirm input {
    width: 176px;
    padding: 8px 8px 8px 16px;
    font: 500 24px/1.5 var(--yanlu-mono);
    letter-spacing: 0.4em;
    text-transform: uppercase;
  }
  .right {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: 14px;
    font-weight: 500;
    color: var(--yanlu-good);
  }
  .finish {
    width: 100%;
    min-height: 48px;
  }
  .finish:disabled {
    opacity: 1;
    cursor: not-allowed;
    border-color: var(--yanlu-line);
    background: var(--yanlu-off);
    color: var(--yanlu-ink-2);
  }
  .paper {
    display: none;
  }
  h1.paper {
    font-size: 22px;
  }
  @media print {
    .sheet {
      border: 1px dashed #000;
    }
    .tools,
    .block,
    .confirm,
    .screen {
      display: none;
    }
    .paper {
      display: block;
    }
    .torn::before,
    .torn::after {
      display: none;
    }
  }
`
