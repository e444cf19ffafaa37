/** Tables that the browser saves, in the reader's language: a year of the calendar, or rows to be written over. */
import type { CalendarView } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { calendarWords } from '../messages/calendar-words.ts'
import { saveAs } from '../save-as.ts'
import { writeRows } from './csv.ts'
import { tableOf } from './day-rows.ts'

export function saveTable(language: Language, calendar: CalendarView): void {
  const { table } = calendarWords[language]
  save(table.named(calendar.year), tableOf(calendar, table))
}

export function saveSample(language: Language, of: 'notice' | 'own', year: number): void {
  const { table } = calendarWords[language]
  const { on, kind, name } = table.columns
  const rows = table.samples[of].map(([day, is, called]) => [`${year}-${day}`, table.kinds[is], called])
  save(table.sample, writeRows([[on, kind, name], ...rows]))
}

function save(name: string, text: string): void {
  saveAs(`${name}.csv`, text, 'text/csv;charset=utf-8')
}
