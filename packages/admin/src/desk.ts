/** The desk: who sits there, in which language, and the client of the contract. Every page is given one. */
import type { Client, OperationName, Session } from '@yanlu/sdk'
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

/** The same client, telling when any operation found nobody signed in. */
export function noticing(client: Client, onSignedOut: () => void): Client {
  const watched = (Object.keys(client) as OperationName[]).map((name) => [name, watch(client, name, onSignedOut)])
  return Object.fromEntries(watched) as Client
}

function watch(client: Client, name: OperationName, onSignedOut: () => void) {
  const operation = client[name] as (...given: unknown[]) => Promise<unknown>
  return async (...given: unknown[]) => {
    try {
      return await operation(...given)
    } catch (error) {
      if ((error as { code?: string }).code === 'unauthenticated') onSignedOut()
      throw error
    }
  }
}
