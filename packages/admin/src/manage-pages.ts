/** The sections an administrator looks after, each with its page; the rail shows those of a role that are here. */
import type { Manageable, Session } from '@yanlu/sdk'
import type { TemplateResult } from 'lit'
import type { Desk } from './desk.ts'
import { sections } from './manage-sections.ts'

export const managePages: Partial<Record<Manageable, (desk: Desk) => TemplateResult>> = {}

export function sectionsOf({ manages }: Pick<Session['role'], 'manages'>): Manageable[] {
  return sections.filter((section) => manages.includes(section) && managePages[section])
}
