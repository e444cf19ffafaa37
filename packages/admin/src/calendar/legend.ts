/** What the looks of the days say, and how many days of the year are worked. */
import type { CalendarView } from '@yanlu/sdk'
import { html } from 'lit'
import type { CalendarWords } from '../messages/calendar-words.ts'

const looks = ['off', 'weekend', 'worked', 'half', 'own', 'today'] as const

export function renderLegend(
  { workingDays, notice }: CalendarView,
  { legend, total, totalProvisional }: CalendarWords,
) {
  const days = workingDays.reduce((sum, count) => sum + count, 0)
  const shown = notice ? looks : [...looks, 'provisional' as const]
  return html`<ul class="legend">
    ${shown.map((look) => html`<li><i class=${look} aria-hidden="true"></i>${legend[look]}</li>`)}
    <li class="total">${notice ? total(days) : totalProvisional(days)}</li>
  </ul>`
}
