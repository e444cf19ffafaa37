/** What an administrator can be given to look after, in the order the rail shows it. */
import type { Manageable } from '@yanlu/sdk'

export const sections: readonly Manageable[] = [
  'members',
  'roles',
  'units',
  'mailboxes',
  'policies',
  'apiKeys',
  'organisation',
]

export function isSection(name: string): name is Manageable {
  return sections.some((section) => section === name)
}
