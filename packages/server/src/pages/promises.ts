/** What the mailbox promises: for each kind of letter how long, and the days as if it were handed over today. */
import type { Clock, MailboxView } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import { drawClock, dueWords } from './clock.ts'
import type { Html } from './document.ts'
import { icons } from './icons.ts'
import type { Visit } from './visit.ts'

type Category = MailboxView['categories'][number]

export function drawPromises(here: Visit, { categories }: MailboxView): Html {
  const words = here.words.promise
  const groups = [...Map.groupBy(categories, ({ promises }) => JSON.stringify(promises)).values()]
  return html`<aside class="side sheet">
<h2>${words.title}</h2>
${groups.map((group) => drawGroup(here, group))}
<div class="next small">${icons.search}<p><b>${words.track}</b><br><span class="quiet">${words.trackHint}</span></p></div>
</aside>`
}

/** Kinds of letter that are promised the same are said once. */
function drawGroup(here: Visit, group: Category[]): Html {
  const promises = group[0]?.promises ?? []
  const result = promises.find(({ milestone }) => milestone === 'result')
  const { days, form } = here.words
  return html`<details class="promise">
<summary><span><b lang="zh">${days.join(group.map(({ name }) => name))}</b>${result ? html` <span class="small quiet">${form.after(result.from, result.span)}</span>` : ''}</span>${icons.chevron}</summary>
${promises.map((clock) => drawPromise(here, clock))}
</details>`
}

/** One promise: by when, what, and how its days are counted. */
export function drawPromise(here: Visit, clock: Clock): Html {
  const words = here.words.promise
  if (clock.milestone === 'triage') {
    return html`<div class="next">${icons.mail}<p><b>${dueWords(here, clock)}</b>${here.words.receipt.tells}<br>
<span class="hint">${here.words.clock.clause(clock.clause)}</span></p></div>`
  }
  return html`<div class="next">${icons.bell}<div>
<p><b>${words.result(here.words.form.after(clock.from, clock.span))}</b><br><span class="hint">${words.counts[clock.from]}</span></p>
${drawClock(here, clock)}
</div></div>`
}
