/** The few signs that stand beside words, as in the widget. Each is decoration to a screen reader. */
import { html } from 'hono/html'

const sign = (path: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`

export const icons = {
  alert: sign('M12 4.5 20.5 19h-17zM12 10v4M12 16.6v.1'),
  bell: sign('M6 16.5V11a6 6 0 0 1 12 0v5.5M4.5 16.5h15M10 19.5h4'),
  chevron: sign('m7 10 5 5 5-5'),
  doc: sign('M7 4h7l4 4v12H6V4zM14 4v4h4M9 13h6M9 16h4'),
  exit: sign('M14 5h5v14h-5M4 12h10M10 8l4 4-4 4'),
  eye: sign('M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z'),
  eyeOff: sign('M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM5 5l14 14'),
  lock: sign('M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3'),
  mail: sign('M4 6h16v12H4zM4.5 7.5l7.5 6 7.5-6'),
  search: sign('M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM20 20l-4.5-4.5'),
  tick: sign('m5 12.5 4.5 4.5L19 7.5'),
}
