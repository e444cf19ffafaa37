/** The bar at the top of the policy pages: which version, whether there is a draft, what is in force, and the doors. */
import { html, nothing } from 'lit'
import { dateWords } from '../day-words.ts'
import type { PolicyPage } from '../pages/policy-page.ts'
import { policyAddress } from '../routes.ts'

export function renderHead(page: PolicyPage) {
  return page.place === 'rules' ? rulesHead(page) : placeHead(page)
}

/** A place of its own leads back to the rules. */
function placeHead({ words, place, policy }: PolicyPage) {
  const slug = policy.view?.mailbox.slug ?? ''
  const titles = {
    rehearsal: words.rehearsal,
    compare: words.compare,
    history: words.history,
    presets: words.presets,
    json: words.json,
  }
  const title = place === 'rules' ? words.title : titles[place].title
  return html`<header class="top">
    <a class="button quiet" href=${policyAddress(slug)}>← ${words.back}</a>
    <h1>${title}</h1>
    <span class="small dim grow">${policy.view?.mailbox.name}</span>
    ${renderKept({ words, policy })}
  </header>`
}

function rulesHead(page: PolicyPage) {
  const { words, policy } = page
  const slug = policy.view?.mailbox.slug ?? ''
  const { wrong } = policy
  const ready = page.changed > 0 && wrong === 0
  const late = html`<button class="small late to-fix" @click=${page.goToFault}>${words.toFix(wrong)}</button>`
  return html`<header class="top">
    <h1>${words.title}</h1>
    ${renderMailboxes(page)} ${renderStanding(page)}
    <span class="small dim grow">${inForce(page)}</span>
    ${renderKept(page)}
    ${wrong > 0 ? late : nothing}
    <span class="doors">
      <a class="button" href=${policyAddress(slug, 'compare')}>${words.doors.compare}</a>
      <a class="button" href=${policyAddress(slug, 'rehearsal')}>${words.doors.rehearse}</a>
      <a class="button" href=${policyAddress(slug, 'history')}>${words.doors.history}</a>
      ${page.manages ? html`<button class="primary" aria-disabled=${!ready} @click=${page.publish}>${words.doors.publish}</button>` : nothing}
    </span>
  </header>`
}

function renderMailboxes({ mailboxes, words, policy }: PolicyPage) {
  const now = policy.view?.mailbox
  if (mailboxes.length < 2) return html`<span class="dim">${now?.name}</span>`
  return html`<nav class="mailboxes" aria-label=${words.mailbox}>
    ${mailboxes.map(({ slug, name }) => html`<a class="button quiet" href=${policyAddress(slug)} aria-current=${slug === now?.slug ? 'page' : nothing}>${name}</a>`)}
  </nav>`
}

/** 第 5 版 草稿 改了 3 处. */
function renderStanding({ words, policy, changed }: PolicyPage) {
  const { view } = policy
  if (!view) return nothing
  const draft = changed > 0 || view.draft
  const version = view.newest.version + (draft ? 1 : 0)
  return html`<a class="standing" href=${policyAddress(view.mailbox.slug, 'compare')}>
    <b>${words.version(version)}</b>
    ${draft ? html`<span class="flag warn">${words.draft}</span>` : nothing}
    <span>${changed > 0 ? words.changes(changed) : words.unchanged}</span>
  </a>`
}

function inForce({ words, policy, desk }: PolicyPage): string {
  const { view } = policy
  if (!view) return ''
  const { newest, inForce: version, today } = view
  const from = dateWords(newest.inForceFrom, desk.language, today)
  const said = newest.version === version ? words.inForce(version, from) : words.comesIntoForce(newest.version, from)
  return `${said}，${words.untouched}`.replace('，', desk.language === 'en' ? '; ' : '，')
}

function renderKept({ words, policy }: Pick<PolicyPage, 'words' | 'policy'>) {
  const { kept } = words
  const says = { same: '', kept: kept.kept, waiting: kept.waiting, keeping: kept.keeping, unfit: kept.unfit }
  const { standing } = policy
  const said = standing === 'overtaken' || standing === 'failed' ? kept.waiting : says[standing]
  return html`<span class="small kept ${standing === 'kept' ? 'good' : 'dim'} ${said ? '' : 'silent'}" role="status">${said}</span>`
}
