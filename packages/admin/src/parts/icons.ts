/** The few signs that stand beside words. Each is decoration to a screen reader. */
import { svg } from 'lit'

const icon = (path: string) => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}/></svg>`

export const icons = {
  copy: icon('M9 9h11v11H9zM15 9V4H4v11h5'),
  down: icon('m7 10 5 5 5-5'),
  download: icon('M12 4v11M7.500 11l4.500 4.500 4.500-4.500M5 19.500h14'),
  lock: icon('M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3'),
  print: icon('M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'),
  tick: icon('m5 12.5 4.5 4.500L19 7.500'),
}
