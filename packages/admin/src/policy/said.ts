/** What is said below the bar: what was done just now, that somebody else saved first, who has yet to agree. */
import { html, nothing } from 'lit'
import { dateWords, instantWords } from '../day-words.ts'
import type { PolicyPage } from '../pages/policy-page.ts'

export function renderSaid(page: PolicyPage) {
  return html`${page.said ? html`<p class="says" role="status">${page.said}</p>` : nothing}
  ${renderOvertaken(page)} ${renderProposed(page)}`
}

/** Nothing that was typed is lost: which of the two is meant is the administrator's to say. */
function renderOvertaken({ policy, words, desk }: PolicyPage) {
  const { problem, standing, view } = policy
  if (standing === 'failed') {
    return html`<div class="says warn" role="alert">
      <span>${words.kept.failed}</span>
      <div class="row"><button @click=${policy.keep}>${words.kept.again}</button></div>
      <desk-problem .desk=${desk} .problem=${problem}></desk-problem>
    </div>`
  }
  if (standing !== 'overtaken' || !problem) return nothing
  const by = problem.details.done?.[0]?.by ?? view?.draft?.savedBy ?? ''
  return html`<div class="says warn" role="alert">
    <span>${words.kept.overtaken(by)}</span>
    <div class="row">
      <button @click=${policy.putMine}>${words.kept.mine}</button>
      <button @click=${policy.takeTheirs}>${words.kept.theirs}</button>
    </div>
  </div>`
}

function renderProposed({ policy, words, desk, agree }: PolicyPage) {
  const { view } = policy
  const proposed = view?.draft?.proposed
  if (!view || !proposed) return nothing
  const { language, session } = desk
  const day = (at: string) => instantWords(at, language, view.today)
  const mine = proposed.approvals.some(({ role, by }) => role === session.role.id && by === null)
  return html`<div class="says" role="status">
    <b>${words.proposed.title}</b>
    <span>${words.proposed.says(proposed.by, day(proposed.at), dateWords(proposed.inForceFrom, language, view.today))}</span>
    ${proposed.approvals.map(({ roleName, by, at }) => html`<span>${by && at ? words.proposed.agreed(roleName, by, day(at)) : words.proposed.waiting(roleName)}</span>`)}
    <span class="small dim">${words.proposed.editing}</span>
    ${mine ? html`<div class="row"><button class="primary" @click=${agree}>${words.proposed.agree}</button></div>` : nothing}
  </div>`
}
