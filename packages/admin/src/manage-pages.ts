/** The sections an administrator looks after, each with its page; the rail shows those of a role that are here. */
import type { Manageable, Session } from '@yanlu/sdk'
import { html, type TemplateResult } from 'lit'
import type { Desk } from './desk.ts'
import { sections } from './manage-sections.ts'

export const managePages: Partial<Record<Manageable, (desk: Desk) => TemplateResult>> = {
  members: (desk) => html`<desk-manage-members .desk=${desk}></desk-manage-members>`,
  roles: (desk) => html`<desk-manage-roles .desk=${desk}></desk-manage-roles>`,
  units: (desk) => html`<desk-manage-units .desk=${desk}></desk-manage-units>`,
  mailboxes: (desk) => html`<desk-manage-mailboxes .desk=${desk}></desk-manage-mailboxes>`,
  apiKeys: (desk) => html`<desk-manage-api-keys .desk=${desk}></desk-manage-api-keys>`,
  organisation: (desk) => html`<desk-manage-organisation .desk=${desk}></desk-manage-organisation>`,
}

export function sectionsOf({ manages }: Pick<Session['role'], 'manages'>): Manageable[] {
  return sections.filter((section) => manages.includes(section) && managePages[section])
}
