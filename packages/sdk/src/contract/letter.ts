/**
 * A letter (信件) as it is written, shown to its writer, listed on the desk and opened there.
 *
 * Three views, because three audiences know different things: the sender (by both codes), the office, and a unit.
 * What a view does not name cannot leave the server.
 */
import { z } from 'zod'
import { limits } from './limits.ts'
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

const given = z.string().trim().min(1).max(limits.identityFieldLength)
export const identitySchema = z
  .strictObject({
    realName: given.optional(),
    phone: given.optional(),
    email: z.email().max(limits.identityFieldLength).optional(),
    workUnit: given.optional(),
    homeAddress: given.optional(),
  })
  .meta({ id: 'Identity' })
export type Identity = z.infer<typeof identitySchema>

export const submissionSchema = z
  .strictObject({
    secret: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/)
      .meta({
        description:
          '32 random bytes, base64url, made by the client for this letter alone. Both codes derive from it, so sending the same letter again gives the same codes; it is not kept.',
      }),
    category: z.string().min(1).max(64),
    title: z.string().trim().min(1).max(limits.titleLength),
    text: z.string().trim().min(1).max(limits.letterLength),
    identity: identitySchema.default({}),
  })
  .meta({ id: 'Submission' })
export type Submission = z.input<typeof submissionSchema>

export const receiptSchema = z
  .object({
    letterCode: z.string().meta({ description: '8 symbols in groups of four; staff may see it.' }),
    queryCode: z.string().meta({ description: '24 symbols in groups of four; the writer’s alone, shown once.' }),
    receivedAt: instantSchema,
    promises: z.array(clockSchema),
    /** Expected groups of fields that were left empty: the letter is accepted all the same. */
    missing: z.array(z.array(z.enum(identityFields))),
  })
  .meta({ id: 'Receipt' })
export type Receipt = z.infer<typeof receiptSchema>

export const querySchema = z
  .strictObject({ letterCode: z.string().min(1).max(40), queryCode: z.string().min(1).max(80) })
  .meta({ id: 'LetterQuery' })

/** One line of the trail (留痕). What the reader may not know is null. */
export const trailEntrySchema = z
  .object({
    seq: z.int(),
    type: z.enum(letterEventTypes),
    at: instantSchema,
    on: daySchema,
    by: z.object({ kind: z.enum(actorKinds), name: z.string().nullable(), unit: z.string().nullable() }),
    /** Units an assignment went to, the lead first. */
    units: z.array(z.string()),
    text: z.string().nullable(),
    reason: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    disposition: z.string().nullable(),
    milestone: z.enum(milestones).nullable(),
    dueOn: daySchema.nullable(),
    fields: z.array(z.enum(identityFields)),
  })
  .meta({ id: 'TrailEntry' })
export type TrailEntry = z.infer<typeof trailEntrySchema>

/** Words that carry a seal: a result (to the office) or a reply (to the writer). */
export const officialTextSchema = z
  .object({ text: z.string(), by: z.string(), seal: z.string(), at: instantSchema, on: daySchema })
  .meta({ id: 'OfficialText' })
export type OfficialText = z.infer<typeof officialTextSchema>

const named = z.object({ id: z.string(), name: z.string() })

export const senderLetterSchema = z
  .object({
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    mailbox: z.object({ slug: z.string(), name: z.string(), organisation: z.string(), seal: z.string() }),
    category: named,
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

/** Whose move it is. */
export const nextSteps = ['accept', 'assign', 'signIn', 'report', 'reply', 'none'] as const
export type NextStep = (typeof nextSteps)[number]

export const letterRowSchema = z
  .object({
    id: letterIdSchema,
    seq: z.int(),
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    title: z.string().nullable(),
    category: named,
    disposition: named.nullable(),
    status: z.enum(letterStatuses),
    anonymous: z.boolean(),
    receivedOn: daySchema,
    next: z.enum(nextSteps),
    unit: z.string().nullable(),
    /** The nearest open deadline: working days gone and in all, for the gauge. */
    due: z
      .object({
        milestone: z.enum(milestones),
        dueOn: daySchema,
        overdue: z.boolean(),
        provisional: z.boolean(),
        elapsed: z.int(),
        total: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'LetterRow' })
export type LetterRow = z.infer<typeof letterRowSchema>

export const letterFilters = ['mine', 'received', 'inHand', 'dueSoon', 'overdue', 'answered', 'all'] as const
export type LetterFilter = (typeof letterFilters)[number]

export const letterListQuerySchema = z.strictObject({
  show: z.enum(letterFilters).default('mine'),
  category: z.string().max(64).optional(),
  after: z.string().max(200).optional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(limits.pageSize).default(50),
})

export const letterPageSchema = z
  .object({
    letters: z.array(letterRowSchema),
    /** Where the following page begins; null on the last. */
    after: z.string().nullable(),
    /** Letters that wait for you and that are overdue, counted up to 100. */
    counts: z.object({ mine: z.int(), overdue: z.int() }),
    categories: z.array(named),
    today: daySchema,
  })
  .meta({ id: 'LetterPage' })
export type LetterPage = z.infer<typeof letterPageSchema>

export const taskStates = ['open', 'signedIn', 'reported'] as const
export type TaskState = (typeof taskStates)[number]

/** An assignment (承办任务) to a unit, lead (主办) or supporting (协办). */
export const taskViewSchema = z
  .object({
    number: z.int(),
    unit: named,
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
  .meta({ id: 'Task' })
export type TaskView = z.infer<typeof taskViewSchema>

/** One act and whether it may be done now; a refusal says why and by which clause. */
export const actOfferSchema = z
  .object({
    act: z.enum(letterActs),
    /** The task it is about; null when it is about the letter. */
    task: z.int().nullable(),
    refusal: z.object({ reason: z.enum(refusalReasons), clause: z.string().nullable() }).nullable(),
    clause: z.string().nullable(),
    /** The clocks that would start if it were done today. */
    clocks: z.array(clockSchema),
  })
  .meta({ id: 'ActOffer' })
export type ActOffer = z.infer<typeof actOfferSchema>

export const letterViewSchema = z
  .object({
    id: letterIdSchema,
    /** The last event seen; every act says it back as `seen`. */
    seq: z.int(),
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    mailbox: z.object({ slug: z.string(), name: z.string(), seal: z.string() }),
    category: named,
    disposition: named.nullable(),
    status: z.enum(letterStatuses),
    title: z.string().nullable(),
    text: z.string().nullable(),
    receivedAt: instantSchema,
    anonymous: z.boolean(),
    /** Which identity fields were given; null for whoever may not know even that. */
    identityGiven: z.array(z.enum(identityFields)).nullable(),
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

const seen = z.int().min(1).meta({ description: 'The letter’s `seq` as you saw it; if somebody acted since, you are told.' })
const officialText = z.string().trim().min(1).max(limits.officialTextLength)
const reason = z.string().trim().min(1).max(limits.reasonLength)

export const acceptSchema = z.strictObject({ seen, disposition: z.string().min(1).max(64) })
export const assignSchema = z.strictObject({
  seen,
  units: z.array(z.uuid()).min(1).max(limits.unitsPerAssignment).meta({ description: 'The lead unit first.' }),
  requirements: officialText.optional(),
})
export const signInSchema = z.strictObject({ seen })
export const reportSchema = z.strictObject({ seen, text: officialText })
export const replySchema = z.strictObject({ seen, text: officialText })
export const openIdentitySchema = z.strictObject({ seen, reason })
export const purgeSchema = z.strictObject({ seen, reason })

export const openedIdentitySchema = z
  .object({ identity: identitySchema, letter: letterViewSchema })
  .meta({ id: 'OpenedIdentity' })
