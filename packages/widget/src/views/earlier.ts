/**
 * The earlier letter that this one goes on from (再次来信): a quiet line that opens what has to be named of it. Part of
 * the form around it, as one value, and emptied with it; left blank it says nothing.
 */
import type { FieldProblem, MailboxView } from '@yanlu/sdk'
import { isCode, letterCodeSymbols, normaliseCode } from '@yanlu/sdk/codes'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { drawError } from './field.ts'
import { contentLength, type Earlier, onGoingOn } from './going-on.ts'
import { icons } from './icons.ts'
import { viewStyle } from './view.css.ts'

type Name = keyof Earlier
const names: readonly Name[] = ['letterCode', 'submittedOn', 'title', 'content']
const lengths: Partial<Record<Name, number>> = { letterCode: 40, title: 60 }
const blank: Record<Name, string> = { letterCode: '', submittedOn: '', title: '', content: '' }

export class YanluEarlier extends LitElement {
  static readonly formAssociated = true
  static override styles = [
    base,
    viewStyle,
    css`
      details {
        border-top: 1px solid var(--yanlu-line);
        border-bottom: 1px solid var(--yanlu-line);
      }
      summary {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        list-style: none;
        color: var(--yanlu-accent);
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary svg {
        margin-left: auto;
      }
      [open] > summary svg {
        rotate: 180deg;
      }
      .fields {
        display: grid;
        gap: 16px;
        padding: 4px 0 20px;
      }
      textarea {
        min-height: 104px;
        resize: vertical;
        field-sizing: content;
      }
      .code {
        text-transform: uppercase;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
        align-items: start;
        gap: 16px;
      }
    `,
  ]

  /** The field that was typed in last, as the form calls it. */
  @property() name = 'followsUp'
  @property({ attribute: false }) mailbox?: MailboxView
  @property({ attribute: false }) problems: FieldProblem[] = []
  @property() language: Language = 'zh-CN'
  @state() private named = blank
  @state() private open = false

  private readonly internals = this.attachInternals()
  private stop?: () => void

  override connectedCallback() {
    super.connectedCallback()
    this.stop = onGoingOn((earlier) => this.begin(earlier))
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.stop?.()
  }

  formResetCallback() {
    this.put(blank)
    this.open = false
  }

  /** Filled in from a letter that was read just now. */
  begin(earlier: Earlier): void {
    this.put(Object.fromEntries(names.map((name) => [name, earlier[name] ?? ''])) as Record<Name, string>)
    this.open = true
    this.dispatchEvent(new Event('input', { bubbles: true }))
  }

  override willUpdate() {
    if (this.problems.some(({ path }) => path.startsWith('followsUp.'))) this.open = true
  }

  override render() {
    const { mailbox, language } = this
    if (!mailbox) return nothing
    const words = laterMessages.in(language).earlier
    const { cites, clause } = mailbox.followUp
    return html`<details ?open=${this.open} @toggle=${this.onToggle}>
      <summary><span>${words.title}</span>${icons.chevron}</summary>
      <div class="fields" role="group" aria-label=${words.title} @input=${this.onInput}>
        <p class="hint">${words.hint}${clause && cites.length > 1 ? html` ${words.needed(clause)}` : nothing}</p>
        <div class="pair">
          ${this.drawField('letterCode', words.letterCode, words.letterCodeHint)} ${this.drawField('submittedOn', words.submittedOn)}
        </div>
        ${this.drawField('title', words.about)} ${this.drawField('content', words.content)}
      </div>
    </details>`
  }

  private drawField(name: Name, label: string, hint = '') {
    const id = `followsUp.${name}`
    const wrong = this.problems.some(({ path }) => path === id)
    const must = this.mailbox?.followUp.cites.includes(name)
    const described = `${id}-error`
    const value = this.named[name]
    return html`<div>
      <label for=${id} class=${must ? 'must' : ''}>${label}${hint ? html`<small>${hint}</small>` : nothing}</label>
      ${
        name === 'content'
          ? html`<textarea id=${id} maxlength=${contentLength} .value=${value} aria-invalid=${wrong} aria-describedby=${described}></textarea>`
          : html`<input id=${id} class=${name === 'letterCode' ? 'code' : ''} type=${name === 'submittedOn' ? 'date' : 'text'}
              max=${name === 'submittedOn' ? (this.mailbox?.today ?? nothing) : nothing} maxlength=${lengths[name] ?? nothing}
              autocomplete="off" .value=${value} aria-invalid=${wrong} aria-describedby=${described} />`
      }
      ${drawError(id, this.problems)}
    </div>`
  }

  /** Before the form hears of it, so that it reads what is typed now. */
  private onInput({ target }: Event) {
    const { id, value } = target as HTMLInputElement
    this.name = id
    this.put({ ...this.named, [id.slice('followsUp.'.length)]: value })
  }

  private onToggle({ target }: Event) {
    this.open = (target as HTMLDetailsElement).open
  }

  private put(named: Record<Name, string>) {
    this.named = named
    const given = names.map((name) => [name, named[name].trim()] as const).filter(([, value]) => value)
    const earlier: Earlier = { letterCode: '', ...Object.fromEntries(given) }
    const data = new FormData()
    data.append('followsUp', JSON.stringify(earlier))
    this.internals.setFormValue(given.length > 0 ? data : null)
  }
}

/** What has to be named and is not, and a code that cannot be one: the server says the same. */
export function checkEarlier(
  earlier: Earlier | undefined,
  mailbox: MailboxView,
  language: Language,
): [path: string, message: string][] {
  if (!earlier) return []
  const { wrong } = laterMessages.in(language).earlier
  const missing = mailbox.followUp.cites.filter((name) => !earlier[name])
  const problems = missing.map((name): [string, string] => [`followsUp.${name}`, wrong[name]])
  if (!earlier.letterCode || isCode(normaliseCode(earlier.letterCode), letterCodeSymbols)) return problems
  return [...problems, ['followsUp.letterCode', wrong.miswritten]]
}
