/** The signs that are met after the form. */
import { icon } from './icons.ts'

export const laterIcons = {
  bell: icon('M6 16.500V11a6 6 0 0 1 12 0v5.500M4.500 16.500h15M10 19.500h4'),
  copy: icon('M9 9h11v11H9zM15 9V4H4v11h5'),
  lock: icon('M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3'),
  mail: icon('M4 6h16v12H4zM4.500 7.500l7.500 6 7.500-6'),
  print: icon('M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'),
}
