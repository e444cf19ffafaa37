/** A page whose script is fetched when somebody comes to it: most who work at the desk never see it. */
import { Problem } from '@yanlu/sdk'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'

export class DeskLater extends LitElement {
  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) load!: () => Promise<unknown>
  @property({ attribute: false }) page!: TemplateResult

  @state() private come: 'not yet' | 'there' | 'failed' = 'not yet'

  /** In the page's own tree, so that what is asked of all pages finds this one. */
  protected override createRenderRoot() {
    return this
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('load')) void this.fetch(this.load)
  }

  private async fetch(load: () => Promise<unknown>): Promise<void> {
    this.come = 'not yet'
    const come = await load().then(
      () => 'there' as const,
      () => 'failed' as const,
    )
    if (load === this.load) this.come = come
  }

  /** A script that could not be fetched once is fetched anew only by another page: also after a new version came. */
  override render() {
    if (this.come === 'there') return this.page
    if (this.come === 'not yet') return nothing
    const problem = new Problem('unavailable', 'unavailable')
    return html`<desk-problem .desk=${this.desk} .problem=${problem} retry @retry-asked=${() => location.reload()}></desk-problem>`
  }
}
