/** Finding a letter: the field, and plainly where it looks, with the way to look among all letters. */
import type { LetterFilter } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import { inboxAddress } from '../routes.ts'

interface Finding {
  sought: string
  seek: (sought: string) => void
  open: () => void
}

export function findField({ words }: Desk, { sought, seek, open }: Finding): TemplateResult {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) open()
  }
  return html`<label class="find">
    <span class="unseen">${words.inbox.find}</span>
    <input
      type="search"
      placeholder=${words.inbox.findHint}
      .value=${sought}
      @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
      @keydown=${press}
    />
    <kbd aria-hidden="true">/</kbd>
  </label>`
}

interface Scope {
  listed: number
  show: LetterFilter
  category: string | null
  hasMore: boolean
}

export function findScope({ words }: Desk, { listed, show, category, hasMore }: Scope) {
  const everywhere = show === 'all' && !category
  if (everywhere && !hasMore) return nothing
  return html`<p class="scope small dim">
    ${words.inbox.onlyListed(listed)}
    ${everywhere ? nothing : html`<a href=${inboxAddress('all')}>${words.inbox.findEverywhere}</a>`}
  </p>`
}
