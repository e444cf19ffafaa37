/** Where an invitation's link leads, and where its token is sealed while it waits to be mailed. */
import type { Place } from '../keys/seal.ts'

/** The token is in the fragment: it is sent to no server and stands in no log. */
export function invitationLink(url: string, token: string): string {
  return `${url}/admin/invitation#${token}`
}

export function invitationPlace(tenant: string, id: string): Place {
  return { tenant, table: 'invitation', row: id, column: 'sealed' }
}
