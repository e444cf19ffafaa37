/** The chapters of a policy, each with how many rules it has, how many were changed and how many have to be mended. */
import type { Fault } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import type { Change } from './changes.ts'
import type { Context } from './context.ts'
import type { ChapterId } from './kind-ids.ts'
import type { Chapter } from './rules.ts'

interface Chapters {
  context: Context
  chapters: readonly Chapter[]
  changes: readonly Change[]
  faulty: ReadonlyMap<string, Fault[]>
}

interface Choosing {
  chosen: ChapterId
  choose: (id: ChapterId) => void
}

export function renderChapterNav(all: Chapters, { chosen, choose }: Choosing) {
  const { words } = all.context
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value as ChapterId)
  return html`<nav class="chapters" aria-label=${words.chapterList}>
    <select class="which" aria-label=${words.chapterList} @change=${change}>
      ${all.chapters.map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${[`${words.chapters[one.id]} ${one.count}`, ...countsOf(one, all).map(({ said }) => said)].join(' · ')}</option>`)}
    </select>
    <ul>
      ${all.chapters.map(
        (one) => html`<li>
          <button aria-current=${one.id === chosen ? 'true' : nothing} @click=${() => choose(one.id)}>
            <span>${words.chapters[one.id]}</span>
            <span class="counts">${countsOf(one, all).map(({ said, tone }) => html`<span class=${tone}>${said}</span>`)}<span>${one.count}</span></span>
          </button>
        </li>`,
      )}
    </ul>
    <div class="foot"><slot name="foot"></slot></div>
  </nav>`
}

/** What has to be mended, and what was changed; neither where there is nothing. */
function countsOf({ id, blocks }: Chapter, { context, changes, faulty }: Chapters): { said: string; tone: string }[] {
  const { counted } = context.words
  const places = new Set(
    blocks.flatMap(({ kind, list, rules }) => [...(kind.list ? [list] : []), ...rules.map(({ path }) => path)]),
  )
  const wrong = [...places].flatMap((place) => faulty.get(place) ?? []).filter(({ blocks: stops }) => stops).length
  const changed = changes.filter(({ chapter }) => chapter === id).length
  return [
    ...(wrong ? [{ said: counted.faults(wrong), tone: 'late' }] : []),
    ...(changed ? [{ said: counted.changed(changed), tone: 'warn' }] : []),
  ]
}
