/**
 * Above the inbox of whoever manages members: what the organisation lacks before its letters can be handled, each with what
 * to do and where. It is gone when nothing is missing; what cannot be found out is not said, since the inbox goes on.
 */
import type { Manageable } from '@yanlu/sdk'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { type ManageWords, manageWords } from '../messages/manage-words.ts'
import { manageAddress } from '../routes.ts'
import { fetchStanding, type StepLeft, stepsLeft } from '../steps-left.ts'
import { base, buttons, flags } from '../styles/base.ts'

type Words = ManageWords['stepsLeft']

interface Line {
  title: string
  note: string
  leads: { to: Manageable; name: string }
}

export class StepsLeft extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    flags,
    css`
      section { margin: 16px 24px 0; max-width: 860px; overflow: hidden; }
      h2, li { padding: 10px 16px; }
      h2 { background: var(--warn-soft); color: var(--warn); }
      li { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; border-top: 1px solid var(--line); }
      .what { flex: 1 1 20rem; min-width: 0; display: grid; gap: 2px; line-height: 1.6; overflow-wrap: anywhere; }
      .what b { font-weight: 600; display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
      .strong { background: var(--late-soft); }
      .strong b { color: var(--late); }
      .strong .dim { color: var(--ink); }
      .does { display: flex; gap: 4px; margin-inline-start: auto; }
      @media (max-width: 760px) {
        section { margin: 8px 16px 0; }
        .what { flex-basis: 100%; }
        .does > * { min-height: 44px; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  /** Another page is open; what was missing is looked at anew afterwards. */
  @property({ type: Boolean }) away = false
  @state() private steps: readonly StepLeft[] = []

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk') || (changed.has('away') && !this.away)) void this.load()
  }

  private async load(): Promise<void> {
    const { desk } = this
    const { role, tenant } = desk.session
    if (!role.manages.includes('members') || tenant.suspended !== null) {
      this.steps = []
      return
    }
    const steps = await fetchStanding(desk).then(stepsLeft, () => [])
    if (desk === this.desk) this.steps = steps.filter(({ step }) => step !== 'site' || !isPutAside(tenant.id))
  }

  private get words(): Words {
    return manageWords[this.desk.language].stepsLeft
  }

  override render() {
    if (this.steps.length === 0) return nothing
    const optional = this.steps.every(({ step }) => step === 'site')
    return html`<section class="sheet" aria-labelledby="steps">
      <h2 id="steps">${optional ? this.words.optionalTitle : this.words.title}</h2>
      <ul>${this.steps.map((step) => this.renderStep(step))}</ul>
    </section>`
  }

  private renderStep(left: StepLeft) {
    const { title, note, leads } = lineOf(left, this.words)
    const strong = left.step === 'acceptor' && left.invited.length === 0
    return html`<li class=${strong ? 'strong' : ''}>
      <div class="what">
        <b>${title} ${left.step === 'site' ? html`<span class="flag">${this.words.optional}</span>` : nothing}</b>
        <span class="small dim">${note}</span>
      </div>
      <div class="does">
        ${left.step === 'site' ? html`<button class="quiet" @click=${this.putAside}>${this.words.putAside}</button>` : nothing}
        ${this.desk.session.role.manages.includes(leads.to) ? html`<a class="button outline" href=${manageAddress(leads.to)}>${leads.name}</a>` : nothing}
      </div>
    </li>`
  }

  private putAside(): void {
    putAside(this.desk.session.tenant.id)
    this.steps = this.steps.filter(({ step }) => step !== 'site')
  }
}

function lineOf(left: StepLeft, words: Words): Line {
  switch (left.step) {
    case 'acceptor':
      return {
        title: left.office ? words.acceptor : words.dutyAcceptor(left.unit),
        note: noteOf(left, words, words.acceptorNote(left.unit, left.roles)),
        leads: inviting(left, words),
      }
    case 'role':
      return {
        title: words.role(left.role),
        note: noteOf(left, words, words.roleNote(left.mailboxes, left.unit)),
        leads: inviting(left, words),
      }
    case 'handler':
      return {
        title: words.handler,
        note: noteOf(left, words, words.handlerNote(left.units)),
        leads: inviting(left, words),
      }
    case 'unit':
      return { title: words.unit, note: words.unitNote, leads: { to: 'units', name: words.toUnits } }
    case 'site':
      return { title: words.site, note: words.siteNote, leads: { to: 'mailboxes', name: words.toMailboxes } }
  }
}

function noteOf({ invited }: { invited: string[] }, words: Words, note: string): string {
  return invited.length > 0 ? words.invited(invited) : note
}

function inviting({ invited }: { invited: string[] }, words: Words): Line['leads'] {
  return { to: 'members', name: invited.length > 0 ? words.toInvitations : words.toMembers }
}

const placeOf = (tenant: string) => `yanlu-no-site-${tenant}`

/** That no site is wanted, this browser remembers. */
function isPutAside(tenant: string): boolean {
  try {
    return localStorage.getItem(placeOf(tenant)) !== null
  } catch {
    return false
  }
}

function putAside(tenant: string): void {
  try {
    localStorage.setItem(placeOf(tenant), 'yes')
  } catch {
    // Storage may be off: it is asked again when the page is opened anew.
  }
}
