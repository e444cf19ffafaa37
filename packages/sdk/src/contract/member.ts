/** Who is at the desk: the signed-in member (工作人员), the units, and the notices waiting for them. */
import { z } from 'zod'
import { letterActs } from './act.ts'
import { manageables, roleKinds } from './role.ts'
import { daySchema, instantSchema } from './span.ts'

export const sessionSchema = z
  .object({
    member: z.object({ id: z.uuid(), name: z.string() }),
    role: z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(roleKinds),
      acts: z.array(z.enum(letterActs)),
      manages: z.array(z.enum(manageables)),
    }),
    unit: z.object({ id: z.uuid(), name: z.string(), seal: z.string() }),
    tenant: z.object({
      id: z.uuid(),
      name: z.string(),
      accent: z.string().nullable(),
      demo: z.boolean(),
      sandbox: z.boolean().meta({ description: 'Whether its clock can be turned forward; `today` is by that clock.' }),
      suspended: z.string().nullable().meta({ description: 'Why it is suspended: letters are read, not handled.' }),
    }),
    today: daySchema,
    mustSetUpTwoStep: z.boolean().meta({
      description: 'Their role requires two-step sign-in: until it is set up, every other operation is refused.',
    }),
    workingToday: z.boolean().nullable().meta({ description: 'null when this year’s holiday notice is not there.' }),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof sessionSchema>

export const unitListSchema = z
  .object({
    units: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        handles: z.boolean().meta({ description: 'Whether letters are assigned to it.' }),
        parent: z.uuid().nullable().meta({ description: 'The unit above it.' }),
      }),
    ),
  })
  .meta({ id: 'UnitList' })

/** Colleagues by name, for whoever has to say whom a letter is about or who steps back from it. */
export const colleagueListSchema = z
  .object({ members: z.array(z.object({ id: z.uuid(), name: z.string(), unit: z.string() })) })
  .meta({ id: 'ColleagueList' })

export const noticeKinds = [
  'received',
  'stepOpened',
  'signOffWithheld',
  'instructed',
  'assigned',
  'recalled',
  'returned',
  'extensionAsked',
  'extensionGranted',
  'extensionDenied',
  'explained',
  'reminder',
  'resultReported',
  'redoAsked',
  'answered',
  'wroteToOffice',
  'supplemented',
  'completed',
  'progressRequested',
  'disputed',
  'handedOver',
  'deadlineRecounted',
  'twoStepRemoved',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice (通知) to a member: what happened to which letter, or to their account; never what the letter says. */
export const noticePageSchema = z
  .object({
    notices: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(noticeKinds),
        letter: z.uuid().nullable().meta({ description: 'null when it is about their account.' }),
        letterCode: z.string().nullable(),
        registrationNumber: z.string().nullable(),
        dueOn: daySchema.nullable(),
        createdAt: instantSchema,
        mailedAt: instantSchema
          .nullable()
          .meta({ description: 'When it went out by mail; null while it waits or where no mail is configured.' }),
      }),
    ),
    after: z.string().nullable().meta({ description: 'Where the following page begins; null on the last.' }),
  })
  .meta({ id: 'NoticePage' })
export type NoticePage = z.infer<typeof noticePageSchema>
