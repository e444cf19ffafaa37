/** 人员: who signs in, at which unit, in which role; invitations, and letting somebody go. */
import type { HandOver, InvitationView, MemberView, Output } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { renderManaged } from '../manage/frame.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { Managed } from '../manage/managed.ts'
import { changeForm, inviteForm, letGoForm, type Places, revokeForm, unprotectForm } from '../manage/member-forms.ts'
import { manageWords } from '../messages/manage-words.ts'

interface Data extends Places {
  members: MemberView[]
  after: string | null
  invitations: InvitationView[]
}

export class ManageMembers extends LitElement {
  static override readonly styles = manageStyles

  @property({ attribute: false }) desk!: Desk
  @state() private show: 'here' | 'left' = 'here'
  @state() private made: Output<'inviteMember'> | null = null
  @state() private handOver: HandOver | null = null
  /** Whose second step was taken off. */
  @state() private unprotected: string | null = null
  readonly managed = new Managed<Data>(this, () => this.fetch())

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk') || (changed.has('show') && changed.get('show'))) void this.managed.load()
  }

  private get words() {
    return manageWords[this.desk.language].members
  }

  private async fetch(): Promise<Data> {
    const { client } = this.desk
    const [{ members, after }, { invitations }, { roles }, { units }] = await Promise.all([
      client.listMembers({ show: this.show, limit: 100 }),
      client.listInvitations({}),
      client.listRoles({}),
      client.getUnits({}),
    ])
    return { members, after, invitations, roles, units }
  }

  private async more(): Promise<void> {
    const { managed } = this
    const { data } = managed
    if (!data?.after) return
    const page = await this.desk.client.listMembers({ show: this.show, limit: 100, after: data.after })
    managed.data = { ...data, members: [...data.members, ...page.members], after: page.after }
    this.requestUpdate()
  }

  override render() {
    const { words } = this
    const does = html`<button class="primary" @click=${this.invite}>${words.invite}</button>`
    return renderManaged(this, { title: words.title, lead: words.lead, does }, (data) => this.renderBody(data))
  }

  private renderBody(data: Data) {
    const { words } = this
    return html`${this.renderMade()} ${this.renderHandOver()} ${this.renderUnprotected()} ${this.renderInvitations(data.invitations)}
      <section>
        <div class="head">
          <label for="show">${words.show}</label>
          <select id="show" class="pick" @change=${this.pick}>
            <option value="here">${words.here}</option>
            <option value="left">${words.left}</option>
          </select>
        </div>
        ${
          data.members.length === 0
            ? html`<p class="sheet empty">${words.empty}</p>`
            : html`<ul class="sheet list">${data.members.map((member) => this.renderMember(member))}</ul>`
        }
        ${data.after ? html`<p><button @click=${this.more}>${words.more}</button></p>` : nothing}
      </section>`
  }

  private renderMember(member: MemberView) {
    const { words } = this
    const { language, session } = this.desk
    const left = member.leftOn && words.leftOn(dayWords(member.leftOn, language, session.today))
    return html`<li>
      <div class="what">
        <span
          ><b>${member.name}</b>${member.self ? html`<span class="flag strong">${words.self}</span>` : nothing}
          ${member.twoFactor ? html`<span class="flag good">${words.protected}</span>` : nothing}</span
        >
        <span class="small dim">${member.unit.name} · ${member.role.name} · ${left ?? member.email}</span>
      </div>
      ${
        left
          ? nothing
          : html`<div class="does">
            <button class="quiet" @click=${() => this.change(member)} aria-label="${words.change} ${member.name}">${words.change}</button>
            ${member.twoFactor && !member.self ? this.renderUnprotect(member) : nothing}
            <button class="quiet" @click=${() => this.letGo(member)} aria-label="${words.letGo} ${member.name}">${words.letGo}</button>
          </div>`
      }
    </li>`
  }

  private renderUnprotect(member: MemberView) {
    const { words } = this
    return html`<button class="quiet" @click=${() => this.unprotect(member)} aria-label="${words.unprotect} ${member.name}">${words.unprotect}</button>`
  }

  private renderInvitations(invitations: InvitationView[]) {
    if (invitations.length === 0) return nothing
    const { words } = this
    return html`<section>
      <h2>${words.invitations}</h2>
      <ul class="sheet list">${invitations.map((invitation) => this.renderInvitation(invitation))}</ul>
    </section>`
  }

  private renderInvitation(invitation: InvitationView) {
    const { words } = this
    const { language, session } = this.desk
    const { name, email, unit, role, invitedBy, expiresAt, mailedAt, expired } = invitation
    const day = (instant: string) => dayWords(instant.slice(0, 10), language, session.today)
    return html`<li>
      <div class="what">
        <span><b>${name}</b>${expired ? html`<span class="flag late">${words.expired}</span>` : nothing}</span>
        <span class="small dim">${email} · ${unit.name} · ${role.name}</span>
        <span class="small dim">${words.invited(invitedBy, day(expiresAt))}${mailedAt ? ` · ${words.mailed(day(mailedAt))}` : ''}</span>
      </div>
      <div class="does">
        <button class="quiet" @click=${() => this.managed.ask(revokeForm(this.desk, invitation))} aria-label="${words.revoke} ${name}">${words.revoke}</button>
      </div>
    </li>`
  }

  /** The link is shown until another invitation is made or the page is left: it cannot be had again. */
  private renderMade() {
    if (!this.made) return nothing
    const { words } = this
    const { invitation, link } = this.made
    if (!link) return html`<p class="note" role="status">${words.byMail(invitation.email)}</p>`
    return html`<div class="note" role="status">
      <b>${words.link(invitation.name)}</b>
      <desk-copy .desk=${this.desk} text=${link} label=${words.link(invitation.name)}></desk-copy>
      <p class="small">${words.linkNote}</p>
    </div>`
  }

  private renderHandOver() {
    if (!this.handOver) return nothing
    const { from, to, lettersLeft } = this.handOver
    return html`<p class="note" role="status">${this.words.handedOver(from.name, to.name, lettersLeft)}</p>`
  }

  private renderUnprotected() {
    return this.unprotected
      ? html`<p class="note" role="status">${this.words.unprotected(this.unprotected)}</p>`
      : nothing
  }

  private pick(event: Event): void {
    this.show = (event.target as HTMLSelectElement).value === 'left' ? 'left' : 'here'
  }

  private readonly invite = (): void => {
    const { desk, managed } = this
    if (!managed.data) return
    managed.ask(
      inviteForm(desk, managed.data, (made) => {
        this.made = made
      }),
    )
  }

  private change(member: MemberView): void {
    const { desk, managed } = this
    if (managed.data) managed.ask(changeForm(desk, managed.data, member))
  }

  private unprotect(person: MemberView): void {
    this.managed.ask(
      unprotectForm(this.desk, person, () => {
        this.unprotected = person.name
      }),
    )
  }

  private letGo(person: MemberView): void {
    const { desk, managed } = this
    if (!managed.data) return
    const { members, units } = managed.data
    const colleagues = members.map(({ id, name, unit }) => ({ id, name, note: unit.name }))
    managed.ask(
      letGoForm(desk, { person, colleagues, units }, (handOver) => {
        this.handOver = handOver
      }),
    )
  }
}
