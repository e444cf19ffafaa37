/** How a screen is looked at: on what, by day or by night, and how much of it. */
export const widths = {
  wide: { width: 1440, height: 900 },
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
}

/** What is looked at: on a desk by day unless told otherwise; `brief` is no more of a long page than a window shows. */
export function looks(look = {}) {
  return [look].flat().map(({ suffix = '', width = 'desktop', ...more }) => ({ suffix, width, ...more }))
}
