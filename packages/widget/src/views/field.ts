/** A field's own error, under it. */
import type { FieldProblem } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { icons } from './icons.ts'

export function drawError(path: string, problems: FieldProblem[]) {
  const own = problems.find((problem) => problem.path === path)
  return own ? html`<p class="error" id="${path}-error">${icons.alert}<span>${own.message}</span></p>` : nothing
}
