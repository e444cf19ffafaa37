/** The site that an address belongs to, as the server keeps it: `HTTPS://WWW.Example.com/a?b` → `https://www.example.com`. */

/** null for what is no address of a site. */
export function siteOf(address: string): string | null {
  const typed = address.trim()
  if (/^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:(\d{1,5}|\*))?$/.test(typed)) return typed
  try {
    const { protocol, host } = new URL(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`)
    return /^https?:$/.test(protocol) && /^[a-z0-9.-]+(:\d+)?$/.test(host) && host.includes('.')
      ? `${protocol}//${host}`
      : null
  } catch {
    return null
  }
}
