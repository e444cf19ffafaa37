/**
 * A letter (信件) as it is written, shown to its writer, listed on the desk and opened there.
 *
 * Three views, because three audiences know different things: the sender (by both codes), the office, and a unit.
 * What a view does not name cannot leave the server.
 */
import { z } from 'zod'
import { identityFields, letterActs } from './policy.ts'
import { refusalReasons } from './problem.ts'
import { clockSchema, daySchema, instantSchema, milestones } from './span.ts'

/** In the writer's terms; work in progress is tasks, never a status. */
export const letterStatuses = ['received', 'accepted', 'inHand', 'answered', 'purged'] as const
export type LetterStatus = (typeof letterStatuses)[number]

export const letterEventTypes = [
  'received',
  'accepted',
  'assigned',
  'signedIn',
  'resultReported',
  'replied',
  'deadlineOpened',
  'deadlineMet',
  'lapsed',
  'reminded',
  'identityOpened',
  'purged',
] as const
export type LetterEventType = (typeof letterEventTypes)[number]

export const actorKinds = ['sender', 'office', 'unit', 'administrator', 'system'] as const
export type ActorKind = (typeof actorKinds)[number]

export const letterIdSchema = z.uuid().meta({ id: 'LetterId' })

/** One line of the trail (留痕). What the reader may not know is null. */
export const trailEntrySchema = z
  .object({
    seq: z.int(),
    type: z.enum(letterEventTypes),
    at: instantSchema,
    on: daySchema,
    by: z.object({ kind: z.enum(actorKinds), name: z.string().nullable(), unit: z.string().nullable() }),
    units: z.array(z.string()).meta({ description: 'Units an assignment went to, the lead unit first.' }),
    text: z.string().nullable(),
    reason: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    disposition: z.string().nullable(),
    milestone: z.enum(milestones).nullable(),
    dueOn: daySchema.nullable(),
    fields: z.array(z.enum(identityFields)),
  })
  .meta({ id: 'TrailEntry', description: 'One line of the trail (留痕). What the reader may not know is null.' })
export type TrailEntry = z.infer<typeof trailEntrySchema>

/** Words that carry a seal: a result (to the office) or a reply (to the writer). */
export const officialTextSchema = z
  .object({ text: z.string(), by: z.string(), seal: z.string(), at: instantSchema, on: daySchema })
  .meta({ id: 'OfficialText', description: 'A result, to the office, or a reply, to the writer, under its seal.' })
export type OfficialText = z.infer<typeof officialTextSchema>

/** An id with the name people know it by. */
export const namedSchema = z.object({ id: z.string(), name: z.string() })

export const senderLetterSchema = z
  .object({
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    mailbox: z.object({ slug: z.string(), name: z.string(), organisation: z.string(), seal: z.string() }),
    category: namedSchema,
    status: z.enum(letterStatuses),
    title: z.string(),
    text: z.string(),
    receivedAt: instantSchema,
    clocks: z.array(clockSchema),
    trail: z.array(trailEntrySchema),
    reply: officialTextSchema.nullable(),
    today: daySchema,
  })
  .meta({ id: 'SenderLetter' })
export type SenderLetter = z.infer<typeof senderLetterSchema>

export const taskStates = ['open', 'signedIn', 'reported', 'void'] as const
export type TaskState = (typeof taskStates)[number]

/** An assignment (承办任务) to a unit, lead (主办) or supporting (协办). */
export const taskViewSchema = z
  .object({
    number: z.int(),
    unit: namedSchema,
    lead: z.boolean(),
    state: z.enum(taskStates),
    mine: z.boolean(),
    assignedOn: daySchema,
    signedInOn: daySchema.nullable(),
    reportedOn: daySchema.nullable(),
    requirements: z.string().nullable(),
    result: officialTextSchema.nullable(),
    clock: clockSchema.nullable(),
  })
  .meta({ id: 'Task', description: 'An assignment (承办任务) to a unit, lead (主办) or supporting (协办).' })
export type TaskView = z.infer<typeof taskViewSchema>

/** One act and whether it may be done now; a refusal says why and by which clause. */
export const actOfferSchema = z
  .object({
    act: z.enum(letterActs),
    task: z.int().nullable().meta({ description: 'The number of the task; null when the act is about the letter.' }),
    refusal: z
      .object({ reason: z.enum(refusalReasons), clause: z.string().nullable() })
      .nullable()
      .meta({ description: 'Why it may not be done now; null when it may.' }),
    clause: z.string().nullable(),
    clocks: z.array(clockSchema).meta({ description: 'The clocks that would start if it were done today.' }),
  })
  .meta({ id: 'ActOffer' })
export type ActOffer = z.infer<typeof actOfferSchema>

export const letterViewSchema = z
  .object({
    id: letterIdSchema,
    seq: z.int().meta({ description: 'The number of the last event; every act says it back as `seen`.' }),
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    mailbox: z.object({ slug: z.string(), name: z.string(), seal: z.string() }),
    category: namedSchema,
    disposition: namedSchema.nullable(),
    status: z.enum(letterStatuses),
    title: z.string().nullable(),
    text: z.string().nullable(),
    receivedAt: instantSchema,
    anonymous: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether no name was given; null for whoever may not know.' }),
    identityGiven: z
      .array(z.enum(identityFields))
      .nullable()
      .meta({ description: 'Which identity fields were given; null for whoever may not know even that.' }),
    dispositions: z.array(z.object({ id: z.string(), name: z.string(), hint: z.string(), assigns: z.boolean() })),
    tasks: z.array(taskViewSchema),
    clocks: z.array(clockSchema),
    trail: z.array(trailEntrySchema),
    acts: z.array(actOfferSchema),
    reply: officialTextSchema.nullable(),
    today: daySchema,
  })
  .meta({ id: 'Letter' })
export type LetterView = z.infer<typeof letterViewSchema>
