/** A change names only what is to be different: what was not given stays as it was. */
export function withGiven<T extends object>(before: T, asked: { [Key in keyof T]?: T[Key] | undefined }): T {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(given) }
}
