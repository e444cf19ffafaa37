import { YanluGauge } from './gauge.ts'

if (!customElements.get('yanlu-gauge')) customElements.define('yanlu-gauge', YanluGauge)

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-gauge': YanluGauge
  }
}
