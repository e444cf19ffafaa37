/**
 * The colours, type and space of Yanlu as custom properties, light and dark (docs: the design language).
 *
 * - Dark follows the system, unless `data-theme` on the root element says `light` or `dark`.
 * - No specificity: whatever a page or a tenant sets, `--yanlu-accent` first of all, wins.
 */
import { css } from 'lit'

const light = css`
  --yanlu-paper: #fbfaf7;
  --yanlu-sheet: #fff;
  --yanlu-ink: #1b2430;
  --yanlu-ink-2: #55606e;
  --yanlu-line: #e4e0d8;
  --yanlu-edge: #8d8a84;
  --yanlu-hover: #f5f2eb;
  --yanlu-accent: #1f4e79;
  --yanlu-on-accent: #fff;
  --yanlu-accent-soft: #e8f0f7;
  --yanlu-good: #2f6f4f;
  --yanlu-good-soft: #e9f3ed;
  --yanlu-warn: #8a5a00;
  --yanlu-warn-soft: #fff4dc;
  --yanlu-extension: #5e4a7d;
  --yanlu-extension-soft: #eeeaf5;
  --yanlu-late: #a8321f;
  --yanlu-late-soft: #fcebe7;
  --yanlu-hatch: #cdc8bd;
  --yanlu-off: #f4f1eb;
  --yanlu-rule: #eae5da;
  --yanlu-float: 0 1px 2px rgb(27 36 48 / 0.06), 0 8px 24px rgb(27 36 48 / 0.1);
  color-scheme: light;
`

const dark = css`
  --yanlu-paper: #14171c;
  --yanlu-sheet: #1b2027;
  --yanlu-ink: #e9e7e1;
  --yanlu-ink-2: #a7afba;
  --yanlu-line: #2c333d;
  --yanlu-edge: #6c7684;
  --yanlu-hover: #20262e;
  --yanlu-accent: #8ab8e6;
  --yanlu-on-accent: #10202f;
  --yanlu-accent-soft: #1d2a38;
  --yanlu-good: #7cc29b;
  --yanlu-good-soft: #1a2a23;
  --yanlu-warn: #f0c36d;
  --yanlu-warn-soft: #2e2614;
  --yanlu-extension: #c2b1e0;
  --yanlu-extension-soft: #29233a;
  --yanlu-late: #f09a8a;
  --yanlu-late-soft: #33201c;
  --yanlu-hatch: #3a424d;
  --yanlu-off: #20262e;
  --yanlu-rule: #272e37;
  --yanlu-float: 0 8px 24px rgb(0 0 0 / 0.5);
  color-scheme: dark;
`

export const tokens = css`
  :where(:root) {
    ${light}
    --yanlu-seal: #a8321f;
    --yanlu-on-seal: #fff8f3;
    --yanlu-sans: system-ui, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    --yanlu-song: 'Songti SC', 'Noto Serif CJK SC', SimSun, serif;
    --yanlu-mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
  }
  @media (prefers-color-scheme: dark) {
    :where(:root:not([data-theme='light'])) {
      ${dark}
    }
  }
  :where(:root[data-theme='dark']) {
    ${dark}
  }
  @media print {
    :where(:root) {
      ${light}
    }
  }
`

/** Puts the tokens on a page, once. Elements inherit them through every shadow root. */
export function wearTokens(page: Document = document): void {
  const sheet = tokens.styleSheet
  if (sheet && !page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet)
}
