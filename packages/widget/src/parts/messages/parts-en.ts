/** The shared parts in English. */
import { englishDays } from '@yanlu/sdk/phrases'
import type { PartWords } from '../words.ts'

const fields = {
  realName: 'name',
  phone: 'phone',
  email: 'e-mail',
  workUnit: 'work unit',
  homeAddress: 'home address',
}

export const englishParts: PartWords = {
  ...englishDays,
  fields,
  label: (field) => fields[field].charAt(0).toUpperCase() + fields[field].slice(1),
  gauge: (elapsed, total, overdue) => `${total} working days, ${overdue ? 'overdue' : `${elapsed} gone`}`,
}
