/**
 * 办理规则: the policy of a mailbox. The draft stays here while one goes from the rules to what they would have changed,
 * to the versions before, to another preset, and back.
 */
import { type Client, type Policy, type PresetView, Problem } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dateWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import type { ManageForm } from '../manage/form.ts'
import { type PolicyWords, policyWords } from '../messages/policy-words.ts'
import { changeWords } from '../policy/change-words.ts'
import { changesBetween } from '../policy/changes.ts'
import type { Context } from '../policy/context.ts'
import { agreeForm, discardForm, publishForm } from '../policy/forms.ts'
import { renderHead } from '../policy/head.ts'
import { policyPageStyles } from '../policy/page.css.ts'
import { PolicyDesk } from '../policy/policy-desk.ts'
import type { PolicyEdit } from '../policy/rule-element.ts'
import type { PolicyRules } from '../policy/rules-view.ts'
import { renderSaid } from '../policy/said.ts'
import { type PolicyPlace, policyAddress } from '../routes.ts'

export class PolicyPage extends LitElement {
  static override readonly styles = policyPageStyles

  @property({ attribute: false }) desk!: Desk
  @property() mailbox: string | null = null
  @property() place: PolicyPlace = 'rules'
  @state() mailboxes: readonly { slug: string; name: string }[] = []
  @state() preset: PresetView | null = null
  @state() form: ManageForm | null = null
  /** What was done just now: published, proposed. */
  @state() said = ''
  @state() private missing: Problem | null = null
  readonly policy = new PolicyDesk(this)
  private presetAsked = ''

  get client(): Client {
    return this.desk.client
  }

  get words(): PolicyWords {
    return policyWords[this.desk.language]
  }

  /** Nothing that is only here is left without asking. */
  get unsent(): boolean {
    return this.policy.unsent
  }

  /** Another place is read from its top. */
  override updated(changed: Map<string, unknown>): void {
    if (changed.has('place') && changed.get('place') !== undefined) scrollTo(0, 0)
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk') || changed.has('mailbox')) void this.open()
    const id = this.policy.policy?.id
    if (id && id !== this.presetAsked) void this.findPreset(id)
  }

  private async open(): Promise<void> {
    this.missing = null
    const listed = await this.client.listMailboxes({}).catch(() => null)
    this.mailboxes = listed?.mailboxes ?? []
    const slug = this.mailbox ?? this.mailboxes[0]?.slug
    if (slug) await this.policy.load(slug)
    else this.missing = new Problem('not_found', 'not_found')
  }

  /** A policy that is the tenant's own has none. */
  private async findPreset(id: string): Promise<void> {
    this.presetAsked = id
    const found = await this.client.getPreset({ preset: id }).catch(() => null)
    if (this.presetAsked === id) this.preset = found
  }

  /** Whoever only has to agree reads what is proposed. */
  get manages(): boolean {
    return this.desk.session.role.manages.includes('policies')
  }

  get context(): Context | null {
    const { policy, view } = this.policy
    if (!policy || !view) return null
    const { language, labels } = this.desk
    return { policy, organisation: view.organisation, language, labels, words: this.words }
  }

  get changed(): number {
    const { policy, view } = this.policy
    return policy && view ? changesBetween(view.newest.document, policy).length : 0
  }

  /** Each in words. */
  private get changes(): string[] {
    const { context, policy } = this
    if (!context || !policy.view) return []
    const before = { ...context, policy: policy.view.newest.document }
    return changesBetween(before.policy, context.policy).map((one) => changeWords(one, { before, after: context }))
  }

  override render() {
    const { context } = this
    if (!context) return this.renderWaiting()
    return html`<div @policy-edit=${this.edit}>
      ${renderHead(this)} ${renderSaid(this)} ${this.renderPlace(context)}
      <desk-manage-form .desk=${this.desk} .form=${this.form} @form-closed=${this.closeForm}></desk-manage-form>
    </div>`
  }

  private renderWaiting() {
    const problem = this.policy.problem ?? this.missing
    if (!problem) return html`<p class="wait dim" role="status">${this.words.loading}</p>`
    return html`<desk-problem class="wait" .desk=${this.desk} .problem=${problem} retry @retry-asked=${() => this.open()}></desk-problem>`
  }

  private renderPlace(context: Context) {
    const { view } = this.policy
    const { desk, preset } = this
    if (!view) return nothing
    switch (this.place) {
      case 'rehearsal':
        return html`<desk-policy-rehearsal .desk=${desk} .context=${context} .view=${view} .draft=${this.changed > 0} .blanks=${this.policy.blanks}></desk-policy-rehearsal>`
      case 'compare':
        return html`<desk-policy-compare .desk=${desk} .context=${context} .view=${view} .preset=${preset}></desk-policy-compare>`
      case 'history':
        return html`<desk-policy-history .desk=${desk} .view=${view}></desk-policy-history>`
      case 'presets':
        return html`<desk-policy-presets .desk=${desk} .context=${context} @form-asked=${this.askForm} @preset-taken=${this.goToRules}></desk-policy-presets>`
      case 'json':
        return html`<desk-policy-json .desk=${desk} .context=${context}></desk-policy-json>`
      default:
        return this.renderRules(context, view.newest.document)
    }
  }

  private renderRules(context: Context, newest: Policy) {
    return html`<desk-policy-rules
      .desk=${this.desk}
      .context=${context}
      .newest=${newest}
      .faults=${this.policy.faults}
      .preset=${this.preset}
      removed=${this.policy.undoable?.what ?? ''}
      @undo-asked=${this.policy.undo}
    >
      <div slot="foot">${this.renderFoot(context)}</div>
    </desk-policy-rules>
    <div class="foot-phone">${this.renderFoot(context)}</div>`
  }

  private renderFoot({ policy }: Context) {
    const slug = this.policy.view?.mailbox.slug ?? ''
    const { doors, discard } = this.words
    return html`<span class="small dim">${policy.title}</span>
      <a href=${policyAddress(slug, 'presets')}>${doors.preset}</a>
      <a href=${policyAddress(slug, 'json')}>${doors.json}</a>
      ${this.policy.view?.draft && this.manages ? html`<button @click=${this.discard}>${discard.open}</button>` : nothing}`
  }

  private readonly edit = ({ detail }: CustomEvent<PolicyEdit>): void => {
    this.said = ''
    if (this.manages) this.policy.edit(detail.edit, detail.what)
  }

  /** To the first thing that keeps the draft from being published. */
  readonly goToFault = (): void => {
    void this.renderRoot.querySelector<PolicyRules>('desk-policy-rules')?.goToFault()
  }

  readonly publish = async (): Promise<void> => {
    await this.policy.keep()
    const { view, standing, wrong } = this.policy
    this.said = wrong > 0 ? this.words.publish.blocked(wrong) : this.changed === 0 ? this.words.publish.unchanged : ''
    if (wrong > 0) this.goToFault()
    else if (this.changed > 0 && view?.draft && standing === 'kept')
      this.form = publishForm({ ...this.asked(), view }, this.changes)
  }

  private readonly discard = (): void => {
    const { view } = this.policy
    if (view?.draft) this.form = discardForm({ ...this.asked(), view })
  }

  readonly agree = (): void => {
    const { view } = this.policy
    if (view?.draft) this.form = agreeForm({ ...this.asked(), view })
  }

  private asked() {
    return { desk: this.desk, done: this.done }
  }

  private readonly done: Parameters<typeof publishForm>[0]['done'] = (view) => {
    const before = this.policy.view?.newest.version
    this.policy.take(view)
    const { publish } = this.words
    const { version, inForceFrom } = view.newest
    const from = dateWords(inForceFrom, this.desk.language, view.today)
    if (version !== before) this.said = publish.done(version, from)
    else this.said = view.draft?.proposed ? publish.proposed : ''
  }

  private readonly askForm = ({ detail }: CustomEvent<ManageForm>): void => {
    this.form = detail
  }

  private readonly closeForm = (): void => {
    this.form = null
  }

  private readonly goToRules = (): void => {
    const detail = policyAddress(this.policy.view?.mailbox.slug ?? '')
    this.dispatchEvent(new CustomEvent('go-asked', { detail, bubbles: true, composed: true }))
  }
}
