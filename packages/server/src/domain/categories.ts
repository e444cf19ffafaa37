/** Naming a mailbox's categories anew: a further version of its policy, of which all the rest stays. */
import { type Policy, productDefault } from '@yanlu/sdk/contract'
import { invalid } from './actions/circumstances.ts'
import { refused } from './administration.ts'
import type { Day } from './day.ts'

type Category = Policy['categories'][number]
export type NamedCategory = Pick<Category, 'id' | 'name' | 'hint'> & { enabled: boolean }

interface Version {
  inForceFrom: Day
  document: Policy
}

/** More would keep the version that is in force from being found among the newest (mailboxes/store.ts). */
const waitingAtMost = 6

/** Every category there ever was, as it was last; those that writers can choose now come first, in their order. */
export function knownCategories(versions: readonly Version[]): (Category & { enabled: boolean })[] {
  const [newest, ...earlier] = versions
  const known = new Map<string, Category & { enabled: boolean }>()
  for (const category of newest?.document.categories ?? []) known.set(category.id, { ...category, enabled: true })
  for (const category of earlier.flatMap(({ document }) => document.categories)) {
    if (!known.has(category.id)) known.set(category.id, { ...category, enabled: false })
  }
  return [...known.values()]
}

/** @param versions the newest first @throws {Problem} when none would be left, or the day has passed. */
export function withCategories(
  versions: readonly Version[],
  { categories, inForceFrom }: { categories: readonly NamedCategory[]; inForceFrom: Day },
  today: Day,
): Policy {
  const [newest] = versions
  if (!newest) throw new Error('a mailbox without a policy')
  if (inForceFrom < today) throw invalid('inForceFrom', 'dayHasPassed')
  if (versions.filter((version) => version.inForceFrom > today).length > waitingAtMost) throw refused('versionsWaiting')
  const twice = categories.findIndex(({ id }, index) => categories.findIndex((one) => one.id === id) !== index)
  if (twice >= 0) throw invalid(`categories.${twice}.id`, 'namedTwice')
  const known = knownCategories(versions)
  const chosen = categories.filter(({ enabled }) => enabled)
  if (chosen.length === 0) throw invalid('categories', 'required')
  return { ...newest.document, categories: chosen.map((one) => categoryFrom(one, known)) }
}

/** What asks whom it is about, and by which clause, stays; a new one rests on no clause. */
function categoryFrom({ id, name, hint }: NamedCategory, known: readonly Category[]): Category {
  const earlier = known.find((one) => one.id === id)
  const { accused, clause = productDefault } = earlier ?? {}
  return { id, name, hint, clause, ...(accused === undefined ? {} : { accused }) }
}
