/**
 * Which of somebody's organisations the console works in. The cookie is what a page that is opened begins with; every page
 * then says its own, so that one which stays open beside another goes on in the organisation that it shows.
 */
import { type Client, createClient } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'

/** @param organisation none for whichever the browser last chose */
export type Connect = (language: Language, organisation?: string) => Client

export const connectHere: Connect = (language, organisation) =>
  createClient({ baseUrl: location.origin, language, fetch: organisation ? within(organisation) : undefined })

const yearSeconds = 365 * 24 * 60 * 60

export function chooseOrganisation(id: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API answers later, and the next request is sent now.
  document.cookie = `yanlu.organisation=${id}; path=/; max-age=${yearSeconds}; samesite=lax${secure}`
}

function within(organisation: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('yanlu-organisation', organisation)
    return fetch(input, { ...init, headers })
  }
}
