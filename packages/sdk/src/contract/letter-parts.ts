/** What the views of a letter are made of: statuses, the trail, official texts, tasks. */
import { z } from 'zod'
import { identityFields } from './policy/names.ts'
import { outcomes } from './policy/outcome.ts'
import { roleKinds } from './role.ts'
import { clockSchema, daySchema, instantSchema, milestones } from './span.ts'

export const letterEventTypes = [
  'received',
  'accepted',
  'declined',
  'held',
  'filed',
  'completionAsked',
  'completed',
  'sentBack',
  'referred',
  'decided',
  'stepOpened',
  'signedOff',
  'signOffWithheld',
  'instructed',
  'assigned',
  'recalled',
  'reclassified',
  'marked',
  'limitSet',
  'limitLifted',
  'questionAsked',
  'settled',
  'signedIn',
  'returned',
  'extensionAsked',
  'extensionGranted',
  'extensionDenied',
  'explained',
  'resultReported',
  'redoAsked',
  'replied',
  'closed',
  'wroteToSender',
  'wroteToOffice',
  'supplemented',
  'progressRequested',
  'rated',
  'disputed',
  'accusedNamed',
  'recused',
  'deadlineOpened',
  'deadlineMet',
  'deadlineVoided',
  'deadlinePaused',
  'deadlineResumed',
  'deadlineRecounted',
  'lapsed',
  'reminded',
  'identityOpened',
  'handedOver',
  'purged',
] as const
export type LetterEventType = (typeof letterEventTypes)[number]

export const actorKinds = ['sender', ...roleKinds, 'system'] as const
export type ActorKind = (typeof actorKinds)[number]

export const letterIdSchema = z.uuid().meta({ id: 'LetterId' })

/** An id with the name people know it by. */
export const namedSchema = z.object({ id: z.string(), name: z.string() })

/** One line of the trail (留痕). What the reader may not know is null. */
export const trailEntrySchema = z
  .object({
    seq: z.int(),
    type: z.enum(letterEventTypes),
    at: instantSchema,
    on: daySchema,
    by: z.object({ kind: z.enum(actorKinds), name: z.string().nullable(), unit: z.string().nullable() }),
    units: z.array(z.string()).meta({ description: 'Units it went to or came from, the lead unit first.' }),
    text: z.string().nullable(),
    reason: z.string().nullable(),
    basis: z
      .string()
      .nullable()
      .meta({ description: 'The basis a return states, where to turn instead, or the body it was referred to.' }),
    step: z.string().nullable().meta({ description: 'The name of the step that was taken.' }),
    flags: z.array(z.string()).meta({ description: 'Names of the flags that were set.' }),
    flagsOff: z.array(z.string()).meta({ description: 'Names of the flags that were taken off.' }),
    stated: z
      .array(z.object({ name: z.string(), text: z.string() }))
      .meta({ description: 'What the policy required for the act, as it was stated.' }),
    registrationNumber: z.string().nullable(),
    category: z.string().nullable(),
    disposition: z.string().nullable(),
    outcome: z.enum(outcomes).nullable(),
    milestone: z.enum(milestones).nullable(),
    dueOn: daySchema.nullable(),
    wasDueOn: daySchema.nullable().meta({ description: 'The due day before it was recounted.' }),
    promisedOn: daySchema.nullable(),
    fields: z.array(z.enum(identityFields)),
    rating: z.object({ handling: z.int(), result: z.int() }).nullable(),
    clause: z.string().nullable(),
  })
  .meta({ id: 'TrailEntry', description: 'One line of the trail (留痕). What the reader may not know is null.' })
export type TrailEntry = z.infer<typeof trailEntrySchema>

/** Words that carry a seal: a result (to the office), an instruction, or a reply (to the writer). */
export const officialTextSchema = z
  .object({ text: z.string(), by: z.string(), seal: z.string(), at: instantSchema, on: daySchema })
  .meta({ id: 'OfficialText', description: 'A result, an instruction or a reply, under its seal.' })
export type OfficialText = z.infer<typeof officialTextSchema>

/** One line of the dialogue between writer and office. */
export const dialogueLineSchema = z
  .object({
    from: z.enum(['sender', 'office']),
    kind: z.enum(['message', 'supplement', 'completion', 'progress', 'completionAsked']),
    text: z.string().nullable(),
    at: instantSchema,
  })
  .meta({ id: 'DialogueLine' })
export type DialogueLine = z.infer<typeof dialogueLineSchema>

/** What can be put to somebody to decide. */
export const questions = ['lateReturn', 'missedLimit', 'identityOpening', 'accusedLifting'] as const
export const taskKinds = ['assignment', 'step', 'review', 'extension', 'answer', 'question'] as const
export type TaskKind = (typeof taskKinds)[number]

export const taskStates = [
  'open',
  'signedIn',
  'reported',
  'done',
  'returned',
  'recalled',
  'redone',
  'refused',
  'void',
] as const
export type TaskState = (typeof taskStates)[number]

/** A piece of work (承办任务): an assignment to a unit, a step somebody has to take, a review, an extension asked for. */
export const taskViewSchema = z
  .object({
    number: z.int(),
    kind: z.enum(taskKinds),
    unit: namedSchema,
    role: namedSchema.nullable(),
    name: z.string().nullable().meta({ description: 'What a step or review is called in the policy.' }),
    asks: z.array(z.string()),
    mayEnd: z.boolean().meta({ description: 'Whether whoever takes the step may end the letter by it.' }),
    redirects: z.array(namedSchema).meta({ description: 'Dispositions that the step may send it to instead.' }),
    about: z.int().nullable().meta({ description: 'The assignment that a review or an extension is about.' }),
    lead: z.boolean(),
    round: z.int().meta({ description: 'How often its result went back before this one: 0 for the first time.' }),
    state: z.enum(taskStates),
    mine: z.boolean(),
    assignedOn: daySchema,
    signedInOn: daySchema.nullable(),
    endedOn: daySchema.nullable(),
    requirements: z.string().nullable(),
    question: z.enum(questions).nullable().meta({ description: 'What somebody has to decide; null for other work.' }),
    proposal: z.string().nullable().meta({ description: 'What is put before whoever takes the step.' }),
    result: officialTextSchema.nullable(),
    outcome: z.enum(outcomes).nullable(),
    promisedOn: daySchema.nullable(),
    clock: clockSchema.nullable(),
  })
  .meta({
    id: 'Task',
    description: 'A piece of work (承办任务): an assignment, a step, a review, an extension asked for.',
  })
export type TaskView = z.infer<typeof taskViewSchema>
