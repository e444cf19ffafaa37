/** The few signs that stand beside words. Each is decoration to a screen reader. */
import { svg } from 'lit'

export const icon = (path: string) => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}/></svg>`

export const icons = {
  alert: icon('M12 4.5 20.500 19h-17zM12 10v4M12 16.600v.1'),
  chevron: icon('m7 10 5 5 5-5'),
  doc: icon('M7 4h7l4 4v12H6V4zM14 4v4h4M9 13h6M9 16h4'),
  exit: icon('M14 5h5v14h-5M4 12h10M10 8l4 4-4 4'),
  eye: icon('M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6zM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z'),
  eyeOff: icon('M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6zM5 5l14 14'),
  out: icon('M14 5h5v5M19 5l-8 8M10 6H5v13h13v-5'),
  search: icon('M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM20 20l-4.500-4.500'),
  tick: icon('m5 12.5 4.5 4.500L19 7.500'),
}
