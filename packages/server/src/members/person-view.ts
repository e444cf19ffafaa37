/** A member as their administrators see them. */
import type { Person } from './store/people.ts'

interface Shown {
  member: Person['member']
  role: { id: string; name: string }
  unit: { id: string; name: string }
}

/** @param self whoever looks */
export function viewMember({ member, role, unit }: Shown, { self, twoFactor }: { self: string; twoFactor: boolean }) {
  const { id, name, email, leftOn } = member
  const place = { role: { id: role.id, name: role.name }, unit: { id: unit.id, name: unit.name } }
  return { id, name, email: leftOn ? null : email, ...place, leftOn, self: id === self, twoFactor }
}
