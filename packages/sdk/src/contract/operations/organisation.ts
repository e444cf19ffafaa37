/** Operations on members, invitations, units, roles and the organisation itself, with what administrators did. */
import { z } from 'zod'
import { auditPageSchema } from '../audit.ts'
import * as invitation from '../invitation.ts'
import * as shapes from '../organisation.ts'
import { idSchema } from '../policy/names.ts'
import { roleRulesSchema } from '../role.ts'
import { type Operation, pageQuery } from './operation.ts'

const member = z.object({ member: z.uuid() })
const unit = z.object({ unit: z.uuid() })
const reads = { by: 'member', scope: 'organisation:read' } as const
const manages = { by: 'member', scope: 'organisation:manage' } as const

const people = {
  listMembers: {
    summary: 'Members, by name; those who left on request',
    ...reads,
    query: shapes.memberListQuerySchema,
    output: shapes.memberPageSchema,
  },
  updateMember: {
    summary: 'Change a member’s name, role or unit; it holds at once',
    ...manages,
    params: member,
    body: shapes.memberChangeSchema,
    output: shapes.memberSchema,
  },
  removeMember: {
    summary: 'Let a member go: signed out, mails stopped, their name stays on the trail',
    ...manages,
    params: member,
    body: shapes.memberRemovalSchema,
    output: shapes.memberRemovedSchema,
  },
  removeTwoFactor: {
    summary: 'Take two-step sign-in off a member who lost device and codes: signed out, and told',
    ...manages,
    params: member,
    body: shapes.twoFactorRemovalSchema,
    output: shapes.memberSchema,
  },
  listInvitations: { summary: 'Invitations that nobody used yet', ...reads, output: invitation.invitationListSchema },
  inviteMember: {
    summary: 'Invite somebody by e-mail, for seven days',
    ...manages,
    body: invitation.newInvitationSchema,
    output: invitation.invitationMadeSchema,
    status: 201,
  },
  revokeInvitation: {
    summary: 'Take an invitation back',
    ...manages,
    params: z.object({ invitation: z.uuid() }),
    output: shapes.doneSchema,
  },
  getInvitation: {
    summary: 'What an invitation is to, for whoever holds its link',
    by: 'visitor',
    body: invitation.invitationTokenSchema,
    output: invitation.openedInvitationSchema,
  },
  acceptInvitation: {
    summary: 'Become a member, with a new account or one’s own',
    by: 'visitor',
    body: invitation.acceptanceSchema,
    output: invitation.acceptedInvitationSchema,
    status: 201,
  },
  listMemberships: {
    summary: 'The organisations that you are a member of',
    by: 'member',
    scope: 'organisation:read',
    output: shapes.membershipListSchema,
  },
} as const satisfies Record<string, Operation>

const structure = {
  getUnits: { summary: 'Units with all that is set about them', ...reads, output: shapes.unitTreeSchema },
  createUnit: {
    summary: 'Make a unit',
    ...manages,
    body: shapes.newUnitSchema,
    output: shapes.unitViewSchema,
    status: 201,
  },
  updateUnit: {
    summary: 'Change a unit’s name, seal, place or duty',
    ...manages,
    params: unit,
    body: shapes.unitChangeSchema,
    output: shapes.unitViewSchema,
  },
  removeUnit: {
    summary: 'Remove a unit, handing over what it has',
    ...manages,
    params: unit,
    body: shapes.unitRemovalSchema,
    output: shapes.unitRemovedSchema,
  },
  listRoles: { summary: 'Roles with what each may', ...reads, output: shapes.roleListSchema },
  saveRole: {
    summary: 'Make or change a role; it holds at once, for open letters as well',
    ...manages,
    params: z.object({ role: idSchema }),
    body: roleRulesSchema,
    output: shapes.roleViewSchema,
  },
  removeRole: {
    summary: 'Remove a role that nobody has and no policy names',
    ...manages,
    params: z.object({ role: idSchema }),
    output: shapes.doneSchema,
  },
  getOrganisation: { summary: 'The organisation', ...reads, output: shapes.organisationSchema },
  updateOrganisation: {
    summary: 'Change the organisation’s name or colour',
    ...manages,
    body: shapes.organisationChangeSchema,
    output: shapes.organisationSchema,
  },
  listAudit: { summary: 'What administrators did, newest first', ...reads, query: pageQuery, output: auditPageSchema },
} as const satisfies Record<string, Operation>

export const organisationOperations = { ...people, ...structure } as const satisfies Record<string, Operation>
