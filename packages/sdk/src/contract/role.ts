/**
 * A role (岗位) as data: a tenant names its own and says what each may do, read and manage.
 *
 * Policies speak of roles by id (who signs off, who reviews), so that one policy serves tenants that call them
 * differently. What a role may do holds at once, for open letters as well.
 */
import { z } from 'zod'
import { letterActs } from './act.ts'
import { idSchema } from './policy/names.ts'
import { lineSchema } from './text.ts'

/** Which side of the desk a role is on; the trail tells the writer no more than this. */
export const roleKinds = ['office', 'leader', 'unit', 'administrator'] as const
export type RoleKind = (typeof roleKinds)[number]

/** `own`: letters at the member's unit; `under`: also at units below it; `all`: every letter. Whom a letter accuses reads none of it. */
export const reaches = ['none', 'own', 'under', 'all'] as const
export type Reach = (typeof reaches)[number]

/** What an administrator's role may look after. */
export const manageables = ['members', 'units', 'roles', 'mailboxes', 'policies', 'apiKeys', 'organisation'] as const
export type Manageable = (typeof manageables)[number]

export const roleRulesSchema = z
  .strictObject({
    name: lineSchema(40),
    kind: z.enum(roleKinds),
    acts: z.array(z.enum(letterActs)).max(letterActs.length),
    reads: z.enum(reaches),
    concealed: z.boolean().meta({
      description: 'May open the identity of a writer who asked to be concealed from the office as well.',
    }),
    manages: z.array(z.enum(manageables)).max(manageables.length),
    unit: z.uuid().nullable().meta({
      description:
        'The unit that holds it where a policy names the role alone, such as the leaders’; null for a role that every unit has.',
    }),
    twoFactor: z.boolean().meta({ description: 'Members must sign in in two steps.' }),
  })
  .meta({ id: 'RoleRules' })
export type RoleRules = z.infer<typeof roleRulesSchema>

export const roleSchema = roleRulesSchema.extend({ id: idSchema }).meta({ id: 'Role' })
export type Role = z.infer<typeof roleSchema>
