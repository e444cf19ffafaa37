/** Values that are more than one word: a span, groups of which one is enough, what each of several is called. */
import type { SentenceWords } from '../messages/policy-words.ts'
import type { Context } from './context.ts'
import { isRecord } from './document.ts'
import { joined, type Part, word } from './part.ts'

export type SpanUnit = 'workingDays' | 'calendarDays' | 'hours' | 'minutes'

/** Minutes that make whole hours are said as hours. */
export function spanSaid({ count, of }: Record<string, unknown>): { count: number; unit: SpanUnit } {
  const number = Number(count)
  if (of === 'minutes' && number > 0 && number % 60 === 0) return { count: number / 60, unit: 'hours' }
  return { count: number, unit: of as SpanUnit }
}

/** 5 个 工作日. */
export function spanParts(name: string, span: Record<string, unknown>, say: SentenceWords): Part[] {
  const { count, unit } = spanSaid(span)
  return [word(name, String(count)), unit === 'minutes' ? ' ' : say.between, word(name, say.units[unit])]
}

/** 姓名、联系电话或电子信箱: of each group one is enough. */
export function groupParts(name: string, groups: readonly unknown[], { words, labels }: Context): Part[] | null {
  if (groups.length === 0) return null
  const { group } = words.say
  const names: Partial<Record<string, string>> = labels.identityFields
  const said = groups.map((fields) =>
    joined(
      (Array.isArray(fields) ? fields : []).map((field: string) => [word(name, names[field] ?? words.say.missing)]),
      group.or,
    ),
  )
  return joined(said, group.and)
}

/** Each with its own word: 受理登记 第八条. */
export function recordParts(of: 'acts' | 'statuses', value: unknown, { labels, words }: Context): Part[] | null {
  if (!isRecord(value)) return null
  const names: Partial<Record<string, string>> = labels[of]
  const said = Object.entries(value).map(([key, text]): Part[] => [
    `${names[key] ?? words.say.missing} `,
    word(of === 'acts' ? key : 'statuses', String(text)),
  ])
  return said.length === 0 ? null : joined(said, words.say.also)
}
