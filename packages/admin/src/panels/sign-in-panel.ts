/** 签收: the unit confirms that it has received the assignment. */
import { html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { type Attempt, openPanel, panelStyles, renderPanel } from './panel.ts'

export class SignInPanel extends LitElement {
  static override readonly styles = panelStyles

  @property({ attribute: false }) attempt!: Attempt

  override firstUpdated(): void {
    openPanel(this, 'button')
  }

  override render() {
    const { desk, letter, offer } = this.attempt
    const { signIn } = desk.words.panels
    const task = letter.tasks.find(({ number }) => number === offer.task)
    return renderPanel(
      this,
      { heading: signIn.title, submit: signIn.submit, given: () => ({ act: 'signIn', task: offer.task ?? 0 }) },
      html`<p>${signIn.body}</p>
        ${task?.clock ? html`<yanlu-clock .clock=${task.clock} .language=${desk.language}></yanlu-clock>` : ''}`,
    )
  }
}
