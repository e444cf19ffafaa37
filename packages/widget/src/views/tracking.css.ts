import { css } from 'lit'

/** Where a letter stands. */
export const standing = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    min-height: 52px;
    border-bottom: 1px solid var(--yanlu-line);
    font-size: 14px;
    color: var(--yanlu-ink-2);
  }
  .state {
    padding: 24px 0;
  }
  .state h1 {
    margin-top: 12px;
    font-size: clamp(22px, 3.6vw, 28px);
  }
  .clock {
    margin-bottom: 16px;
    padding: 16px 20px;
  }
`

export const trackingStyle = css`
  ${standing}
  .tools {
    display: flex;
    gap: 16px;
    margin-left: auto;
  }
  .bar button {
    font-size: 14px;
  }
  .state p {
    margin-top: 8px;
    text-wrap: pretty;
  }
  .clock > p {
    margin-bottom: 12px;
  }
  .note {
    margin-bottom: 16px;
  }
  .clocks {
    margin-top: 8px;
  }
  summary {
    display: flex;
    align-items: center;
    min-height: 44px;
    text-decoration: underline 1px;
  }
  b {
    overflow-wrap: anywhere;
  }
  details > .hint {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 8px;
  }
  @media print {
    .tools {
      display: none;
    }
    .sheet {
      break-inside: avoid;
    }
  }
`
