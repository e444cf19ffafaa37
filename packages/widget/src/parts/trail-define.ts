import { YanluTrail } from './trail.ts'

if (!customElements.get('yanlu-trail')) customElements.define('yanlu-trail', YanluTrail)

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-trail': YanluTrail
  }
}
