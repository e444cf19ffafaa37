/**
 * The colour of acts and links, from the page around the frame or else from the organisation. Whatever it is, it stays
 * readable: its hue is kept, and its lightness is held to what text needs on the sheet and on its own soft ground, in
 * light and dark (WCAG AA; a test goes round the colours).
 */
const given = { page: '', organisation: '' }

export function wearAccent(from: keyof typeof given, color: string): void {
  given[from] = color
  const accent = given.page || given.organisation
  const light = `oklch(from ${accent} min(l, .46) c h)`
  const value = `light-dark(${light}, oklch(from ${accent} max(l, .78) min(c, .12) h))`
  const { style } = document.documentElement
  if (!accent || !CSS.supports('color', value)) return
  style.setProperty('--yanlu-accent', value)
  style.setProperty('--yanlu-accent-soft', 'color-mix(in srgb, var(--yanlu-accent) 10%, var(--yanlu-sheet))')
}
