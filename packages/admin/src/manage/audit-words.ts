/** How something was before and after, in words: 名称：总经理信箱 → 董事长信箱. */
import type { AuditEntry, Scope } from '@yanlu/sdk'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'

/** What the console has no word for, an id or a mark of ours, is left out. */
export function changesOf({ before, after }: AuditEntry, desk: Desk): string[] {
  const { fields } = manageWords[desk.language].organisation
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return keys.flatMap((key) => {
    const [was, is] = [said(before?.[key], desk), said(after?.[key], desk)]
    const name = fields[key]
    if (!name || (was === null && is === null)) return []
    const separator = desk.language === 'en' ? ': ' : '：'
    return `${name}${separator}${[was, is].filter((one) => one !== null).join(' → ')}`
  })
}

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-/
const instant = /^\d{4}-\d{2}-\d{2}(T.*)?$/

function said(value: unknown, desk: Desk): string | null {
  const { organisation, none } = manageWords[desk.language]
  if (value === undefined || value === '') return null
  if (value === null) return none
  if (typeof value === 'boolean') return value ? organisation.yes : organisation.no
  if (Array.isArray(value))
    return value.map((one) => word(String(one), desk)).join(desk.language === 'en' ? ', ' : '、') || none
  const text = String(value)
  if (identifier.test(text)) return null
  return instant.test(text) ? dayWords(text.slice(0, 10), desk.language, desk.session.today) : word(text, desk)
}

/** The words of the contract, where a value is one of its own. */
function word(value: string, { labels }: Desk): string {
  const known: Record<string, string> = {
    ...labels.acts,
    ...labels.manageables,
    ...labels.reaches,
    ...labels.roleKinds,
    ...(labels.scopes as Record<Scope, string>),
  }
  return known[value] ?? value
}
