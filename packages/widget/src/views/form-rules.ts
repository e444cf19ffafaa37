/** A letter that is being written: what the form reads of it, and what depends on it at once. */
import type { Concealment, Identity, IdentityField, MailboxView } from '@yanlu/sdk'
import type { Earlier } from './going-on.ts'

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
  /** The earlier letter it goes on from. */
  followsUp?: Earlier
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
