/** When things were done, in days from the limit: bars side by side, and the same as a table. */
import { html, svg } from 'lit'
import type { Context } from './context.ts'
import type { Column } from './rehearsal.ts'

const height = 150
const wide = 44
const bar = 15

export function renderChart(columns: readonly Column[], { words }: Context) {
  const { chart } = words.rehearsal
  const most = Math.max(1, ...columns.flatMap(({ before, after }) => [before, after]))
  const width = columns.length * wide + 16
  return html`<section class="sheet pad">
    <div class="line"><h2>${chart.title}</h2><span class="keys small dim"><i class="now"></i>${chart.now} <i class="draft"></i>${chart.draft}</span></div>
    <svg viewBox="0 0 ${width} ${height + 44}" role="img" aria-label="${chart.title}：${chart.lead}">
      <line class="axis" x1="0" x2=${width} y1=${height + 18} y2=${height + 18}></line>
      ${columns.map((column, at) => renderColumn(column, { x: at * wide + 12, most, name: dayName(column.days, words) }))}
    </svg>
    <details>
      <summary>${chart.lead}</summary>
      <table>
        <thead><tr><th scope="col">${chart.title}</th><th scope="col">${chart.now}</th><th scope="col">${chart.draft}</th></tr></thead>
        <tbody>${columns.map(({ days, before, after }) => html`<tr><th scope="row">${dayName(days, words)}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody>
      </table>
    </details>
  </section>`
}

interface Place {
  x: number
  most: number
  name: string
}

function renderColumn({ days, before, after }: Column, { x, most, name }: Place) {
  const tall = (count: number) => (count / most) * height
  const late = days > 0 ? 'late' : ''
  const top = (count: number) => height + 18 - tall(count)
  return svg`<g>
    <rect class="now" x=${x} y=${top(before)} width=${bar} height=${tall(before)}></rect>
    <rect class="draft ${late}" x=${x + bar + 3} y=${top(after)} width=${bar} height=${tall(after)}></rect>
    <text x=${x + bar / 2} y=${top(before) - 5}>${before || ''}</text>
    <text class=${late} x=${x + bar * 1.5 + 3} y=${top(after) - 5}>${after || ''}</text>
    <text class="day ${late}" x=${x + bar + 1} y=${height + 38}>${name}</text>
  </g>`
}

/** The ends of the row are whatever is beyond. */
function dayName(days: number, { rehearsal: { chart } }: Context['words']): string {
  if (days === 0) return chart.due
  if (days === -5) return chart.least
  if (days === 5) return chart.most
  return days < 0 ? chart.early(-days) : chart.lateBy(days)
}
