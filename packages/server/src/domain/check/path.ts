/** Where something is in a policy, ids standing in for the places of rules: `limits.result.span`. */

export function pathOf(document: unknown, path: readonly PropertyKey[]): string {
  let value = document
  const names = path.map((key) => {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    return typeof key === 'number' ? nameOf(value, key) : String(key)
  })
  return names.join('.')
}

/** A rule by its id, anything else by its place. */
export function nameOf(rule: unknown, index: number): string {
  const id = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : null
  return typeof id === 'string' ? id : String(index)
}
