/**
 * The pages' style, in one file whose name changes with what is in it: what they share with the widget, which its build
 * left, and then the sheets in `style/`, which have only what is theirs. A rule that both need belongs in the widget.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { assetHeaders } from '../http/headers.ts'
import { widgetStyle } from './built.ts'

const sheets = [
  'base',
  'frame',
  'parts',
  'form',
  'choices',
  'writing',
  'slip',
  'paper',
  'tracking',
  'acts',
  'days',
  'print',
]

/** @returns the address of the style sheet. */
export async function serveStyle(app: Hono): Promise<string> {
  const own = sheets.map((name) => readFile(new URL(`./style/${name}.css`, import.meta.url), 'utf8'))
  const css = squeezed((await Promise.all([widgetStyle(), ...own])).join('\n'))
  const mark = createHash('sha256').update(css).digest('base64url').slice(0, 8)
  const href = `/pages/${mark}.css`
  app.get(href, compress(), (c) => c.body(css, 200, { ...assetHeaders, 'content-type': 'text/css; charset=utf-8' }))
  return href
}

/** Layout and comments are for whoever reads the sheets. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([{};,:])\n/g, '$1')
    .replace(/;}/g, '}')
    .trim()
}
