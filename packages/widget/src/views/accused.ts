/**
 * Whom a letter is about (信里说的是谁): units to tick, which are then kept from it. Part of the form around it, under its
 * name, and emptied with it.
 */
import type { MailboxView } from '@yanlu/sdk'
import { css, html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { icons } from './icons.ts'
import { viewStyle } from './view.css.ts'

export class YanluAccused extends LitElement {
  static readonly formAssociated = true
  static override styles = [
    base,
    viewStyle,
    css`
      .units {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .units label {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 44px;
        margin: 0;
        padding: 0 16px;
        border: 1px solid var(--yanlu-edge);
        border-radius: 6px;
        background: var(--yanlu-sheet);
        font-weight: 400;
        cursor: pointer;
      }
      .units input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .units :has(:checked) {
        border-color: var(--yanlu-accent);
        background: var(--yanlu-accent-soft);
        box-shadow: inset 0 0 0 1px var(--yanlu-accent);
        color: var(--yanlu-accent);
        font-weight: 500;
      }
      .units :has(:focus-visible) {
        outline: 2px solid var(--yanlu-accent);
        outline-offset: 2px;
      }
      .hint {
        margin-top: 8px;
      }
    `,
  ]

  @property() name = 'accused'
  @property({ attribute: false }) units: MailboxView['units'] = []
  @property() language: Language = 'zh-CN'
  @property({ attribute: false }) chosen: string[] = []

  private readonly internals = this.attachInternals()

  formResetCallback() {
    this.choose([])
  }

  override render() {
    const words = laterMessages.in(this.language).accused
    return html`<fieldset aria-describedby="hint">
      <legend>${words.title}<small>${words.any}</small></legend>
      <div class="units" lang="zh">
        ${this.units.map(
          ({ id, name }) => html`<label>
            <input type="checkbox" .checked=${this.chosen.includes(id)} @change=${() => this.toggle(id)} />
            ${this.chosen.includes(id) ? icons.tick : ''}${name}
          </label>`,
        )}
      </div>
      <p class="hint" id="hint">${words.hint}</p>
    </fieldset>`
  }

  private toggle(id: string) {
    const { chosen } = this
    this.choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
    this.dispatchEvent(new Event('input', { bubbles: true }))
  }

  private choose(chosen: string[]) {
    this.chosen = chosen
    const data = new FormData()
    for (const id of chosen) data.append(this.name, id)
    this.internals.setFormValue(data)
  }
}
