/**
 * The second layer beside row-level security: a statement on tenant data names its tenant, among its values. One that does
 * not is refused before it is sent, whatever the database would admit.
 */

const texts = new Map<string, boolean>()
const textsKept = 2000

/** @throws for a statement on a table of `app` that has this tenant's id nowhere among its values. */
export function ensureNamesTenant(tenantId: string, text: string, values: readonly unknown[] = []): void {
  if (!isOfTenants(text) || values.includes(tenantId)) return
  throw new Error(`a statement on tenant data does not name its tenant: ${text.slice(0, 200)}`)
}

/** Whether a table of `app` is in it; told once for each text. */
function isOfTenants(text: string): boolean {
  const known = texts.get(text)
  if (known !== undefined) return known
  const found = /(?:^|[^\w".])"?app"?\s*\."?\w/i.test(text)
  if (texts.size < textsKept) texts.set(text, found)
  return found
}
