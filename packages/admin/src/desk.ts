/** The desk: who sits there, in which language, and the client of the contract. Every page is given one. */
import type { Client, OperationName, Problem, Session } from '@yanlu/sdk'
import { type Labels, type Language, labels } from '@yanlu/sdk/labels'
import { type Messages, messages } from './messages/messages.ts'

export interface Desk {
  client: Client
  session: Session
  language: Language
  words: Messages
  labels: Labels
}

export function deskFor(client: Client, session: Session, language: Language): Desk {
  return { client, session, language, words: messages[language], labels: labels[language] }
}

/** What any operation may find out about who is signed in: nobody is, or they owe the second step first. */
export interface Noticed {
  signedOut: () => void
  owesTwoStep: () => void
}

/** The same client, telling what its operations found out. */
export function noticing(client: Client, noticed: Noticed): Client {
  const watched = (Object.keys(client) as OperationName[]).map((name) => [name, watch(client, name, noticed)])
  return Object.fromEntries(watched) as Client
}

function watch(client: Client, name: OperationName, noticed: Noticed) {
  const operation = client[name] as (...given: unknown[]) => Promise<unknown>
  return async (...given: unknown[]) => {
    try {
      return await operation(...given)
    } catch (error) {
      const { code, details } = error as Partial<Problem>
      if (code === 'unauthenticated') noticed.signedOut()
      if (details?.reason === 'twoStepRequired') noticed.owesTwoStep()
      throw error
    }
  }
}
