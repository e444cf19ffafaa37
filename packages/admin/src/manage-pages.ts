/** The sections an administrator looks after, each with its page; the rail shows those of a role that are here. */
import type { Manageable, Session } from '@yanlu/sdk'
import { html, type TemplateResult } from 'lit'
import type { Desk } from './desk.ts'
import { sections } from './manage-sections.ts'
import { policyPlaces } from './routes.ts'

const policyPages = () => import('./define-policy.ts')

export const managePages: Record<Manageable, (desk: Desk, at: readonly string[]) => TemplateResult> = {
  members: (desk) => html`<desk-manage-members .desk=${desk}></desk-manage-members>`,
  roles: (desk) => html`<desk-manage-roles .desk=${desk}></desk-manage-roles>`,
  units: (desk) => html`<desk-manage-units .desk=${desk}></desk-manage-units>`,
  mailboxes: (desk) => html`<desk-manage-mailboxes .desk=${desk}></desk-manage-mailboxes>`,
  policies: (desk, [mailbox = null, place]) => {
    const shown = policyPlaces.find((one) => one === place) ?? 'rules'
    const page = html`<desk-policy .desk=${desk} .mailbox=${mailbox} .place=${shown}></desk-policy>`
    return html`<desk-later .desk=${desk} .load=${policyPages} .page=${page}></desk-later>`
  },
  apiKeys: (desk) => html`<desk-manage-api-keys .desk=${desk}></desk-manage-api-keys>`,
  organisation: (desk) => html`<desk-manage-organisation .desk=${desk}></desk-manage-organisation>`,
}

export function sectionsOf({ manages }: Pick<Session['role'], 'manages'>): Manageable[] {
  return sections.filter((section) => manages.includes(section))
}
