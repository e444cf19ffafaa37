/** What is asked before a policy is published, thrown away, agreed to, or another preset takes its place. */
import type { PolicyView } from '@yanlu/sdk'
import { limits } from '@yanlu/sdk/limits'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import type { ManageForm } from '../manage/form.ts'
import { type PolicyWords, policyWords } from '../messages/policy-words.ts'

interface Asked {
  desk: Desk
  view: PolicyView
  done: (view: PolicyView) => void
}

/** Where others have to agree it is proposed to them. */
export function publishForm({ desk, view, done }: Asked, changes: readonly string[]): ManageForm {
  const { publish: words, presets } = policyWords[desk.language]
  const changed = changes.length
  const approvers = view.newest.document.change.approvers.map((role) => roleName(view, role))
  const proposes = approvers.length > 0
  return {
    title: proposes ? words.propose : words.title,
    lead: proposes ? `${words.lead(changed)}${words.proposeLead(approvers.join('、'))}` : words.lead(changed),
    submit: proposes ? words.proposeSubmit : words.submit,
    shows: () => listed(presets, changes),
    fields: [
      {
        ...{ kind: 'day', name: 'inForceFrom', required: true, initial: view.today, after: dayBefore(view.today) },
        words: { label: words.from, hint: words.fromHint },
      },
      {
        ...{ kind: 'text', name: 'reason', required: true, limit: limits.reasonLength },
        words: { label: words.reason, hint: words.reasonHint },
      },
    ],
    give: async (typed) => {
      const asked = { mailbox: view.mailbox.slug, seen: view.draft?.revision ?? 0, newest: view.newest.version }
      const said = { inForceFrom: typed.text('inForceFrom'), reason: typed.text('reason') }
      done(await desk.client.publishPolicy({ ...asked, ...said }))
    },
  }
}

export function discardForm({ desk, view, done }: Asked): ManageForm {
  const { discard } = policyWords[desk.language]
  return {
    ...{ title: discard.title, lead: discard.lead, submit: discard.submit, tone: 'danger', fields: [] },
    give: async () => {
      done(await desk.client.discardPolicyDraft({ mailbox: view.mailbox.slug, seen: view.draft?.revision ?? 0 }))
    },
  }
}

export function agreeForm({ desk, view, done }: Asked): ManageForm {
  const { proposed } = policyWords[desk.language]
  return {
    ...{ title: proposed.agreeTitle, lead: proposed.agreeLead, submit: proposed.agree, fields: [] },
    give: async () => {
      done(await desk.client.agreePolicy({ mailbox: view.mailbox.slug, seen: view.draft?.revision ?? 0 }))
    },
  }
}

interface Taking {
  desk: Desk
  title: string
  kind: 'base' | 'part'
  /** How many values it leaves to be entered. */
  blanks: number
  changes: readonly string[]
  take: () => void
}

/** With what it replaces, as sentences. */
export function takeForm({ desk, title, kind, blanks, changes, take }: Taking): ManageForm {
  const { presets } = policyWords[desk.language]
  return {
    title: presets.takeTitle(title),
    lead: `${kind === 'base' ? presets.takeBase(changes.length) : presets.takePart(changes.length)}${blanks > 0 ? presets.takeBlanks(blanks) : ''}`,
    submit: presets.take,
    fields: [],
    shows: () => listed(presets, changes),
    give: async () => take(),
  }
}

const shownAtMost = 40
/** As many are read without being asked for. */
const openAtMost = 12

function listed({ replaces: label, more }: PolicyWords['presets'], sentences: readonly string[]): TemplateResult {
  const left = sentences.length - shownAtMost
  return html`<details ?open=${sentences.length <= openAtMost}><summary>${label}</summary>
    <ul class="points">${sentences.slice(0, shownAtMost).map((one) => html`<li class="small">${one}</li>`)}</ul>
    ${left > 0 ? html`<p class="small dim">${more(left)}</p>` : nothing}
  </details>`
}

function roleName({ organisation }: PolicyView, id: string): string {
  return organisation.roles.find((role) => role.id === id)?.name ?? id
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
