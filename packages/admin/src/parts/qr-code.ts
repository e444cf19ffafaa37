/** A text as a QR code, drawn here: what is in it goes to nobody. Dark on light in either theme, or readers fail. */
import { svg, type TemplateResult } from 'lit'
import { encode } from 'uqr'

/** Modules of light around it, which readers need. */
const quiet = 4

/** @param name what it is, to whoever does not see it */
export function qrCode(text: string, name: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * quiet
  return svg`<svg class="qr" role="img" aria-label=${name} viewBox="${-quiet} ${-quiet} ${side} ${side}" shape-rendering="crispEdges">
    <rect x=${-quiet} y=${-quiet} width=${side} height=${side} fill="#fff" />
    <path fill="#1b2430" d=${data.map(rowPath).join('')} />
  </svg>` as unknown as TemplateResult
}

/** Each run of dark modules is one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
