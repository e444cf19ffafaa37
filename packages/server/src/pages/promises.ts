/** What the mailbox promises: for each kind of letter how long, and the days as if it were handed over today. */
import type { Clock, MailboxView } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import { drawClock } from './clock.ts'
import type { Html } from './document.ts'
import { icons } from './icons.ts'
import type { Visit } from './visit.ts'

type Category = MailboxView['categories'][number]

export function drawPromises(here: Visit, view: MailboxView): Html {
  const { categories, identity } = view
  const words = here.words.promise
  const groups = [...Map.groupBy(categories, ({ promises }) => JSON.stringify(promises)).values()]
  return html`<aside class="side sheet">
<h2>${words.title}</h2>
${identity.anonymous.answerOwed ? '' : html`<p class="hint">${words.onlyNamed(identity.anonymous.clause)}</p>`}
${groups.map((group) => drawGroup(here, group))}
${drawOpening(here, view)}
<div class="next small">${icons.search}<p><b>${words.track}</b><br><span class="quiet">${words.trackHint}</span></p></div>
</aside>`
}

/** Who receives it, where another desk does for some kinds, and when the mailbox is opened. */
function drawOpening({ words }: Visit, { opening, office, categories }: MailboxView): Html {
  const { promise, days } = words
  const desks = [...Map.groupBy(categories, ({ desk }) => desk)].map(([desk, kinds]) =>
    promise.desk(desk, desk === office ? '' : days.join(kinds.map(({ name }) => name))),
  )
  return html`<div class="next small">${icons.doc}<p>${desks.map((desk) => html`<b lang="zh">${desk}</b><br>`)}${promise.opening(opening)} · <span class="quiet">${days.clause(opening.clause)}</span></p></div>`
}

/** The promise people come for: the result, or where none is promised the answer. */
export function mainPromise(promises: readonly Clock[]): Clock | undefined {
  return (
    promises.find(({ milestone }) => milestone === 'result') ?? promises.find(({ milestone }) => milestone === 'reply')
  )
}

/** Kinds of letter that are promised the same are said once. */
function drawGroup(here: Visit, group: Category[]): Html {
  const promises = group[0]?.promises ?? []
  const main = mainPromise(promises)
  const { days, form } = here.words
  return html`<details class="promise">
<summary><span><b lang="zh">${days.join(group.map(({ name }) => name))}</b>${main ? html` <span class="small quiet">${form.after(main.from, main.span)}</span>` : ''}</span>${icons.chevron}</summary>
${promises.map((clock) => drawPromise(here, clock))}
</details>`
}

/** One promise: by when, what, and how its days are counted. */
export function drawPromise(here: Visit, clock: Clock): Html {
  const { promise, days } = here.words
  const goal = promise.goals[clock.milestone] ?? labels[here.language].milestones[clock.milestone]
  if (clock.milestone === 'triage') {
    return html`<div class="next">${icons.mail}<p><b>${here.words.clock.by(clock)}</b>${promise.comma}${goal}<br>
<span class="hint">${days.clause(clock.clause)}</span></p></div>`
  }
  const by = clock.from === 'received' ? here.words.clock.by(clock) : promise.within(clock.from, clock.span)
  return html`<div class="next">${icons.bell}<p><b>${by}</b>${promise.comma}${goal}<br>
<span class="hint">${promise.counts[clock.from]}</span></p></div>
${drawClock(here, clock)}`
}
