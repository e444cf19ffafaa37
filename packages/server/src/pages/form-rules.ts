/**
 * What is wrong with a letter, all of it at once and in the words of this form: the contract's objections, and what the
 * mailbox asks for beside them, which is otherwise judged only once the contract is content.
 */
import type { FieldProblem, IdentityField } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { wrongWithEarlier } from './earlier.ts'
import type { Filled } from './identity-fields.ts'
import { isAnonymous } from './ladder.ts'
import type { Visit } from './visit.ts'

type Given = Pick<Filled, 'view' | 'fields'>

export function problemsWith(here: Visit, objections: readonly FieldProblem[], given: Given): FieldProblem[] {
  const { view, fields } = given
  const { errors } = here.words
  const isKnown = view.categories.some(({ id }) => id === fields.category)
  const found: [path: string, message: string | undefined][] = [
    ['category', isKnown ? undefined : errors.category],
    ...wrongWithEarlier(here, given),
    ...emptyGroups(given).map((group): [string, string] => [`identity.${group[0]}`, groupWords(here, group)]),
    ['title', fields.title?.trim() ? undefined : errors.title],
    ['text', fields.text?.trim() ? undefined : errors.text],
    ...objections.map(({ path, message }): [string, string] => [fieldOf(path), message]),
  ]
  const first = new Map<string, FieldProblem>()
  for (const [path, message] of found) if (message && !first.has(path)) first.set(path, { path, message })
  return [...first.values()]
}

/** Where the form asks what the contract calls by this path. */
function fieldOf(path: string): string {
  if (path === 'conceal') return 'who'
  return path.startsWith('accused') ? 'accused' : path
}

/** Groups that are demanded and of which nothing was given; one field of a group is enough. */
function emptyGroups({ view, fields }: Given): IdentityField[][] {
  const isGiven = (name: IdentityField) => !isAnonymous(view, fields) && fields[`identity.${name}`]?.trim()
  return view.identity.required.filter((group) => !group.some(isGiven))
}

function groupWords({ words, language }: Visit, group: IdentityField[]): string {
  const names = words.days.join(group.map((name) => labels[language].identityFields[name]))
  return group.length > 1 ? words.errors.groupAny(names) : words.errors.group(names)
}
