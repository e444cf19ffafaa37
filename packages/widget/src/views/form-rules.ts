/**
 * What a letter needs before it can be sent: hand-written, since a schema library would weigh more than the form.
 * The server judges again; its words about a field are shown in the same places.
 */
import type { Concealment, FieldProblem, Identity, IdentityField, MailboxView } from '@yanlu/sdk'
import { messagesFor } from '../messages/speak.ts'
import type { Language } from '../parts/words.ts'
import { wordsFor } from '../parts/words.ts'

/** A letter as the form gives it away: everything the server takes, but for the secret. */
export interface WrittenLetter {
  category: string
  title: string
  text: string
  identity: Identity
  /** From whom the identity is kept, if anything of it was given. */
  conceal?: Concealment
  /** Units it is about, by id. */
  accused?: string[]
}

export function checkLetter(letter: WrittenLetter, mailbox: MailboxView, language: Language): FieldProblem[] {
  const words = messagesFor(language).errors
  const found: [string, string | false][] = [
    ['category', !letter.category && words.category],
    ['title', !letter.title && words.title],
    ['title', excess(letter.title, mailbox.titleLength, language)],
    ['text', !letter.text && words.text],
    ['text', excess(letter.text, mailbox.letterLength, language)],
    ['identity.email', !!letter.identity.email && !/^\S+@\S+\.\S+$/.test(letter.identity.email) && words.email],
    ...emptyGroups(mailbox.identity.required, letter.identity).map((group) => groupProblem(group, language)),
  ]
  return found.flatMap(([path, message]) => (message ? [{ path, message }] : []))
}

/** Without a name, or without a way to reach the writer, a policy may owe no answer. */
export function answerOwed({ identity }: MailboxView, { realName, phone, email }: Identity): boolean {
  return identity.anonymous.answerOwed || Boolean(realName && (phone || email))
}

/** As people count, and the server: a character outside the first plane is one too. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** Groups of which nothing was filled in; one field of a group is enough. */
export function emptyGroups(groups: IdentityField[][], identity: Identity): IdentityField[][] {
  return groups.filter((group) => !group.some((field) => identity[field]))
}

/** The fields of the identity that were filled in. */
export function readIdentity(data: FormData): Identity {
  const filled = [...data].map(([name, value]) => [name, String(value).trim()] as const)
  const given = filled.filter(([name, value]) => name.startsWith('identity.') && value)
  return Object.fromEntries(given.map(([name, value]) => [name.slice('identity.'.length), value]))
}

function groupProblem(group: IdentityField[], language: Language): [string, string] {
  const { fields, join } = wordsFor(language)
  const words = messagesFor(language).errors
  const names = join(group.map((field) => fields[field]))
  return [`identity.${group[0]}`, group.length > 1 ? words.groupAny(names) : words.group(names)]
}

function excess(text: string, most: number, language: Language): string | false {
  const over = lengthOf(text) - most
  return over > 0 && messagesFor(language).errors.long(over)
}
