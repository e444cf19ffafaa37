/** Who is at the desk: the signed-in member (工作人员), the units, and the notices waiting for them. */
import { z } from 'zod'
import { daySchema, instantSchema } from './span.ts'

export const roles = ['office', 'unit', 'administrator'] as const
export type Role = (typeof roles)[number]

export const sessionSchema = z
  .object({
    member: z.object({ id: z.uuid(), name: z.string(), role: z.enum(roles) }),
    unit: z.object({ id: z.uuid(), name: z.string(), seal: z.string() }),
    tenant: z.object({ name: z.string(), demo: z.boolean() }),
    today: daySchema,
    workingToday: z.boolean().nullable().meta({ description: 'null when this year’s holiday notice is not there.' }),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof sessionSchema>

export const unitListSchema = z
  .object({ units: z.array(z.object({ id: z.uuid(), name: z.string(), handles: z.boolean() })) })
  .meta({ id: 'UnitList' })

export const noticeKinds = ['assigned', 'reminder', 'resultReported', 'answered'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice (通知) to a member: what happened to which letter, never what the letter says. */
export const noticePageSchema = z
  .object({
    notices: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(noticeKinds),
        letter: z.uuid(),
        letterCode: z.string(),
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
