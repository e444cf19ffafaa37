/**
 * What every panel is: a dialog for one act, docked at the side so that the letter stays in sight.
 *
 * A panel keeps what was typed in itself, and is kept while the act fails and when it is put away: nothing typed is lost.
 * It asks for the act by `act-given` and says by `panel-closed` that it was put away; it fetches nothing.
 */
import type { ActOffer, LetterView, Problem } from '@yanlu/sdk'
import { css, html, type LitElement, nothing, type TemplateResult } from 'lit'
import { actClause, actName } from '../act-name.ts'
import type { Desk } from '../desk.ts'
import type { GivenAct } from '../given-act.ts'
import { base, buttons, fields, flags } from '../styles/base.ts'

/** One act being tried: the letter and the offer as they are now, and why the last try failed. */
export interface Attempt {
  desk: Desk
  letter: LetterView
  offer: ActOffer
  problem: Problem | null
  sending: boolean
}

interface PanelFrame {
  submit: string
  tone?: 'danger'
  /** What is asked for; null when something is missing, which the panel has said. */
  given: () => GivenAct | null
}

export function renderPanel(panel: LitElement & { attempt: Attempt }, frame: PanelFrame, body: TemplateResult) {
  const { desk, letter, offer, problem, sending } = panel.attempt
  const { words } = desk
  const clause = actClause(letter, offer)
  return html`<dialog aria-labelledby="heading" @cancel=${(event: Event) => cancel(panel, event)}>
    <form novalidate @submit=${(event: Event) => submit(panel, event, frame.given)}>
      <header>
        <h2 id="heading">${offerName(panel.attempt)}</h2>
        ${clause ? html`<p class="small dim">${words.letter.by(clause)}</p>` : nothing}
      </header>
      <div class="content">${body}</div>
      <footer>
        <desk-problem .desk=${desk} .problem=${problem}></desk-problem>
        ${renderRefusal(panel.attempt)}
        <div class="answers">
          <button class=${frame.tone ?? 'primary'} aria-disabled=${sending || offer.refusal !== null}>
            ${sending ? words.panels.sending : frame.submit}
          </button>
          <button type="button" @click=${() => closePanel(panel)}>${words.panels.cancel}</button>
        </div>
      </footer>
    </form>
  </dialog>`
}

/** The act, and whose task it is about where there are several. */
export function offerName({ desk, letter, offer }: Pick<Attempt, 'desk' | 'letter' | 'offer'>): string {
  const { words } = desk
  const task = letter.tasks.find(({ number }) => number === offer.task)
  const alike = letter.acts.filter(({ act }) => act === offer.act)
  return words.letter.actHeading(actName(desk, letter, offer.act), alike.length > 1 ? (task?.unit.name ?? null) : null)
}

/** The letter moved on while the panel was open: the act is refused now, though it was offered. */
function renderRefusal({ desk, offer, problem }: Attempt) {
  if (!offer.refusal || problem?.code === 'not_allowed_now') return nothing
  const { labels, words } = desk
  return html`<p class="wrong">${words.problems.noLonger}：${labels.refusals[offer.refusal.reason]}</p>`
}

export function openPanel(panel: LitElement, first?: string): void {
  const dialog = panel.renderRoot.querySelector('dialog')
  if (!dialog?.open) dialog?.showModal()
  if (first) panel.renderRoot.querySelector<HTMLElement>(first)?.focus()
}

function closePanel(panel: LitElement): void {
  panel.renderRoot.querySelector('dialog')?.close()
  panel.dispatchEvent(new CustomEvent('panel-closed', { bubbles: true, composed: true }))
}

export function giveAct(element: EventTarget, detail: GivenAct): void {
  element.dispatchEvent(new CustomEvent<GivenAct>('act-given', { detail, bubbles: true, composed: true }))
}

function cancel(panel: LitElement, event: Event): void {
  event.preventDefault()
  closePanel(panel)
}

function submit(panel: LitElement & { attempt: Attempt }, event: Event, given: () => GivenAct | null): void {
  event.preventDefault()
  if (panel.attempt.sending || panel.attempt.offer.refusal) return
  const act = given()
  if (act) giveAct(panel, act)
}

export const panelStyles = [
  base,
  buttons,
  fields,
  flags,
  css`
    dialog {
      position: fixed; inset: 0 0 0 auto; width: min(560px, 100vw); height: 100dvh; max-height: none; max-width: none; margin: 0; padding: 0; border: 0;
      border-left: 1px solid var(--line); background: var(--paper); color: var(--ink); box-shadow: var(--shadow); --control: 40px;
    }
    dialog::backdrop { background: rgb(20 23 28 / .28); }
    form { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; height: 100%; }
    header { padding: 20px 24px 16px; border-bottom: 1px solid var(--line); }
    header h2 { font-size: 1.125rem; line-height: 1.5; }
    .content { padding: 20px 24px; overflow: auto; display: grid; gap: 20px; align-content: start; line-height: 1.75; }
    footer { padding: 16px 24px; border-top: 1px solid var(--line); display: grid; gap: 12px; background: var(--sheet); }
    .answers { display: flex; gap: 12px; }
    .answers button:first-child { flex: 1; min-height: 44px; font-size: 1rem; }
    .answers button { min-height: 44px; padding: 0 20px; }
    .choice {
      display: grid; grid-template-columns: auto 1fr auto; gap: 2px 12px; align-items: center; padding: 12px 16px; cursor: pointer; font-weight: 400;
      background: var(--sheet); border: 1px solid var(--line); border-radius: 10px;
    }
    .choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
    .choice:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
    .choice b { font-weight: 600; }
    .choice .hint { grid-column: 2 / -1; font-size: .8125rem; white-space: pre-line; }
    .choice:has(:disabled) { cursor: not-allowed; background: none; border-style: dashed; }
    .choice:has(:disabled) b { color: var(--ink-2); font-weight: 500; }
    .choice .closed { color: var(--warn); }
    .choices { display: grid; gap: 8px; margin-top: 8px; }
    textarea.line { min-height: 3.5rem; }
    input.count { width: 8em; }
    input[type='date'] { width: auto; justify-self: start; min-width: 12em; }
    select { width: auto; justify-self: start; min-width: min(12em, 100%); max-width: 100%; text-overflow: ellipsis; }
    .content h3 { font-weight: 500; }
    .content yanlu-clock { margin-top: 6px; }
    blockquote { padding: 8px 14px; border-left: 3px solid var(--line-2); background: var(--sheet); border-radius: 0 6px 6px 0; white-space: pre-line; font-size: 1rem; max-height: 14rem; overflow: auto; }
    .asks { padding-left: 1.2em; list-style: '☐  '; }
    .points { padding-left: 1.2em; list-style: disc; display: grid; gap: 2px; }
    summary { cursor: pointer; min-height: 28px; }
    @media (max-width: 760px) {
      dialog { --control: 48px; width: 100vw; border: 0; }
      header, .content, footer { padding-inline: 16px; }
      .answers button, .answers button:first-child { min-height: 48px; }
    }
  `,
]
