/** 岗位: what each may do, read and manage, as a table of acts by roles. */
import type { LetterAct, RoleView } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import type { Option } from '../manage/form.ts'
import { renderManaged } from '../manage/frame.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { Managed } from '../manage/managed.ts'
import { removeRoleForm, roleForm } from '../manage/role-forms.ts'
import { manageWords } from '../messages/manage-words.ts'

interface Data {
  roles: RoleView[]
  units: readonly Option[]
}

export class ManageRoles extends LitElement {
  static override readonly styles = [
    manageStyles,
    css`
      table { min-width: max-content; }
      tbody th { position: sticky; left: 0; background: var(--sheet); white-space: nowrap; }
      td, thead th + th { text-align: center; }
      td.may { color: var(--good); font-weight: 600; }
      tbody tr:hover > * { background: var(--hover); }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  readonly managed = new Managed<Data>(this, () => this.fetch())

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk')) void this.managed.load()
  }

  private get words() {
    return manageWords[this.desk.language].roles
  }

  private async fetch(): Promise<Data> {
    const { client } = this.desk
    const [{ roles }, { units }] = await Promise.all([client.listRoles({}), client.listUnits({})])
    return { roles, units }
  }

  override render() {
    const { words } = this
    const does = html`<button class="primary" @click=${() => this.edit(null)}>${words.create}</button>`
    return renderManaged(this, { title: words.title, lead: words.lead, does }, (data) => this.renderBody(data))
  }

  private renderBody({ roles }: Data) {
    return html`<ul class="sheet list">${roles.map((role) => this.renderRole(role))}</ul>
      ${this.renderMatrix(roles)}`
  }

  private renderRole(role: RoleView) {
    const { words } = this
    const { labels, language } = this.desk
    const { name, kind, reads, manages, members, neededBy } = role
    const is = language === 'en' ? ': ' : '：'
    const manage = manages.map((what) => labels.manageables[what]).join(language === 'en' ? ', ' : '、')
    return html`<li>
      <div class="what">
        <span><b>${name}</b><span class="flag">${labels.roleKinds[kind]}</span><span class="flag">${words.people(members)}</span></span>
        <span class="small dim">${words.reads}${is}${labels.reaches[reads]}${manage ? ` · ${words.manages}${is}${manage}` : ''}</span>
        ${neededBy.length > 0 ? html`<span class="small dim">${words.needed(neededBy.join('、'))}</span>` : nothing}
      </div>
      <div class="does">
        <button class="quiet" @click=${() => this.edit(role)} aria-label="${manageWords[language].edit} ${name}">${manageWords[language].edit}</button>
        <button class="quiet" @click=${() => this.take(role)} aria-label="${words.remove} ${name}">${words.remove}</button>
      </div>
    </li>`
  }

  private renderMatrix(roles: readonly RoleView[]) {
    const { words } = this
    const acts = Object.entries(this.desk.labels.acts) as [LetterAct, string][]
    return html`<section>
      <h2 id="matrix">${words.matrix}</h2>
      <div class="sheet wide" tabindex="0" role="region" aria-labelledby="matrix">
        <table>
          <thead>
            <tr><th scope="col">${words.act}</th>${roles.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>
            ${acts.map(
              ([act, name]) => html`<tr>
                <th scope="row">${name}</th>
                ${roles.map((role) => (role.acts.includes(act) ? html`<td class="may"><span aria-hidden="true">✓</span><span class="unseen">${words.may}</span></td>` : html`<td></td>`))}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`
  }

  private edit(role: RoleView | null): void {
    const { data } = this.managed
    if (data) this.managed.ask(roleForm(this.desk, data.units, role))
  }

  private take(role: RoleView): void {
    this.managed.ask(removeRoleForm(this.desk, role))
  }
}
