/**
 * The organisation's own colour, as the widget wears it: lightened in the dark. In the light it is darkened until words in
 * it can be read on paper (WCAG 2.2, 1.4.3): whoever chose it was not asked for a contrast.
 */
import { createHash } from 'node:crypto'

const wanted = 4.5
/** 宣纸, the page. */
const paper = luminance('#fbfaf7')

export interface Accent {
  css: string
  /** What the policy of the document names it by, since it runs no style it does not know. */
  source: string
}

export function accentOf(colour: string | null): Accent | null {
  if (!colour || !/^#[0-9a-f]{6}$/i.test(colour)) return null
  const light = readable(colour)
  const dark = `color-mix(in srgb,${colour} 45%,white)`
  const soft = '--yanlu-accent-soft:color-mix(in srgb,var(--yanlu-accent) 10%,var(--yanlu-sheet))'
  const css = `:root{--yanlu-accent:${light};${soft}}@media screen and (prefers-color-scheme:dark){:root{--yanlu-accent:${dark}}}`
  return { css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
}

function readable(colour: string): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const mixed = darkened(colour, share)
    if ((paper + 0.05) / (luminance(mixed) + 0.05) >= wanted) return mixed
  }
  return '#000000'
}

function darkened(colour: string, share: number): string {
  const parts = channels(colour).map((value) => Math.round(value * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => linear(value / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
