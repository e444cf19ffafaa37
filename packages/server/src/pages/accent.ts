/**
 * The organisation's own colour, worn as the widget wears it: its hue is kept, and its lightness held to what words need,
 * in light and dark. A browser that cannot reckon so keeps the product's.
 */
import { createHash } from 'node:crypto'

export interface Accent {
  css: string
  /** What the policy of the document names it by, since it runs no style it does not know. */
  source: string
}

export function accentOf(colour: string | null): Accent | null {
  if (!colour || !/^#[0-9a-f]{6}$/i.test(colour)) return null
  const [light, dark] = [`oklch(from ${colour} min(l,.46) c h)`, `oklch(from ${colour} max(l,.78) min(c,.12) h)`]
  const soft = 'color-mix(in srgb,var(--yanlu-accent) 10%,var(--yanlu-sheet))'
  const worn = `:root{--yanlu-accent:light-dark(${light},${dark});--yanlu-accent-soft:${soft}}`
  const css = `@supports (color:light-dark(${light},${dark})){${worn}}`
  return { css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
}
