/** 单位: the tree, what each is for, and letters on their way from one to another. */
import type { HandOver, UnitView } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { renderManaged } from '../manage/frame.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { Managed } from '../manage/managed.ts'
import { removeUnitForm, unitForm } from '../manage/unit-forms.ts'
import { manageWords } from '../messages/manage-words.ts'
import { unitLines } from '../unit-tree.ts'

interface Data {
  units: UnitView[]
  handOvers: HandOver[]
}

/** While letters move, the page looks again. */
const lookAgainMs = 5_000

export class ManageUnits extends LitElement {
  static override readonly styles = [
    manageStyles,
    css`
      .seal { width: 34px; border-radius: 4px; padding: 3px 2px; text-align: center; background: var(--yanlu-seal); color: var(--yanlu-on-seal); font: 700 .75rem/1.15 var(--song); overflow-wrap: anywhere; flex: none; }
      .list > li.level-1 { padding-inline-start: 48px; }
      .list > li.level-2 { padding-inline-start: 80px; }
      .list > li.level-3 { padding-inline-start: 112px; }
      .list > li:not(.level-0) .seal { position: relative; }
      .list > li:not(.level-0) .seal::before { content: ''; position: absolute; inset: -14px auto 50% -16px; width: 10px; border: solid var(--line-2); border-width: 0 0 1px 1px; }
      @media (max-width: 760px) {
        .list > li.level-1 { padding-inline-start: 36px; }
        .list > li.level-2 { padding-inline-start: 52px; }
        .list > li.level-3 { padding-inline-start: 68px; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  readonly managed = new Managed<Data>(this, () => this.desk.client.getUnits({}))
  private looking: ReturnType<typeof setTimeout> | undefined

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk')) void this.managed.load()
  }

  override updated(): void {
    clearTimeout(this.looking)
    if (this.managed.data?.handOvers.length) this.looking = setTimeout(this.managed.load, lookAgainMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.looking)
  }

  private get words() {
    return manageWords[this.desk.language].units
  }

  override render() {
    const { words } = this
    const does = html`<button class="primary" @click=${() => this.edit(null)}>${words.create}</button>`
    return renderManaged(this, { title: words.title, lead: words.lead, does }, (data) => this.renderBody(data))
  }

  private renderBody({ units, handOvers }: Data) {
    const { words } = this
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    const lines = unitLines(units, { choosing: 'all', sought: '' })
    return html`${
      handOvers.length > 0
        ? html`<section class="note" role="status">
          <b>${words.moving}</b>
          ${handOvers.map(({ from, to, lettersLeft }) => html`<p>${words.left(from.name, to.name, lettersLeft)}</p>`)}
        </section>`
        : nothing
    }
    <ul class="sheet list">${lines.map(({ unit, level }) => this.renderUnit(byId.get(unit.id) as UnitView, level))}</ul>`
  }

  private renderUnit(unit: UnitView, level: number) {
    const { words } = this
    const { name, seal, duty, members, office, handles } = unit
    return html`<li class="level-${level}">
      <span class="seal" aria-hidden="true">${seal}</span>
      <div class="what">
        <span>
          <b>${name}</b>
          ${office ? html`<span class="flag strong">${words.office}</span>` : nothing}
          ${handles ? html`<span class="flag">${words.receives}</span>` : nothing}
          ${duty ? html`<span class="flag">${words.duties[duty] ?? duty}</span>` : nothing}
        </span>
        <span class="small dim">${words.people(members)}</span>
      </div>
      <div class="does">
        <button class="quiet" @click=${() => this.edit(unit)} aria-label="${manageWords[this.desk.language].edit} ${name}">
          ${manageWords[this.desk.language].edit}
        </button>
        <button class="quiet" @click=${() => this.take(unit)} aria-label="${words.remove} ${name}">${words.remove}</button>
      </div>
    </li>`
  }

  private edit(unit: UnitView | null): void {
    const { data } = this.managed
    if (data) this.managed.ask(unitForm(this.desk, data.units, unit))
  }

  private take(unit: UnitView): void {
    const { data } = this.managed
    if (data) this.managed.ask(removeUnitForm(this.desk, data.units, unit))
  }
}
