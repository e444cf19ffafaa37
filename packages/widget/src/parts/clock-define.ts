import { YanluClock } from './clock.ts'

if (!customElements.get('yanlu-clock')) customElements.define('yanlu-clock', YanluClock)

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-clock': YanluClock
  }
}
