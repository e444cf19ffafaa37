/**
 * What a letter needs before it can be sent: hand-written, since a schema library would weigh more than the form.
 * The server judges again; its words about a field are shown in the same places.
 */
import type { FieldProblem, IdentityField, MailboxView } from '@yanlu/sdk'
import { laterMessages } from '../messages/later.ts'
import type { Language } from '../parts/words.ts'
import { wordsFor } from '../parts/words.ts'
import { checkEarlier } from './earlier.ts'
import { emptyGroups, lengthOf, type WrittenLetter } from './form-rules.ts'

export function checkLetter(letter: WrittenLetter, mailbox: MailboxView, language: Language): FieldProblem[] {
  const words = laterMessages.in(language).errors
  const found: [string, string | false][] = [
    ['category', !letter.category && words.category],
    ...checkEarlier(letter.followsUp, mailbox, language),
    ['title', !letter.title && words.title],
    ['title', excess(letter.title, mailbox.titleLength, language)],
    ['text', !letter.text && words.text],
    ['text', excess(letter.text, mailbox.letterLength, language)],
    ['identity.email', !!letter.identity.email && !/^\S+@\S+\.\S+$/.test(letter.identity.email) && words.email],
    ...emptyGroups(mailbox.identity.required, letter.identity).map((group) => groupProblem(group, language)),
  ]
  return found.flatMap(([path, message]) => (message ? [{ path, message }] : []))
}

function groupProblem(group: IdentityField[], language: Language): [string, string] {
  const { fields, join } = wordsFor(language)
  const words = laterMessages.in(language).errors
  const names = join(group.map((field) => fields[field]))
  return [`identity.${group[0]}`, group.length > 1 ? words.groupAny(names) : words.group(names)]
}

function excess(text: string, most: number, language: Language): string | false {
  const over = lengthOf(text) - most
  return over > 0 && laterMessages.in(language).errors.long(over)
}
