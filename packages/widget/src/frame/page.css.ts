import { css } from 'lit'

/** The document around the application. */
export const pageStyle = css`
  body {
    margin: 0;
    background: var(--yanlu-paper);
  }
  html {
    scroll-padding-bottom: 72px;
  }
  @page {
    margin: 16mm;
  }
`
