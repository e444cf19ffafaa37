/**
 * A letter (信件) as it is shown to its writer and opened at the desk.
 *
 * Views differ by audience, because audiences know different things: the sender (by both codes), the office, and a
 * unit. What a view does not name cannot leave the server.
 */
import { z } from 'zod'
import { actOfferSchema, senderActOfferSchema } from './act-offer.ts'
import { citedLetterSchema, followedLetterSchema, linkedLetterSchema } from './follow-up.ts'
import {
  dialogueLineSchema,
  letterIdSchema,
  namedSchema,
  officialTextSchema,
  taskViewSchema,
  trailEntrySchema,
} from './letter-parts.ts'
import { letterStatuses } from './letter-status.ts'
import { limits } from './limits.ts'
import { dispositionActs } from './policy/disposition.ts'
import { shownTermsSchema } from './policy/intake.ts'
import { concealments, identityFields } from './policy/names.ts'
import { refusalReasons } from './problem.ts'
import { clockSchema, daySchema, instantSchema, milestones } from './span.ts'

export const ratingSchema = z
  .object({
    handling: z.int().min(1).max(5).meta({ description: 'How it was handled, 1 to 5.' }),
    result: z.int().min(1).max(5).meta({ description: 'What came of it, 1 to 5.' }),
  })
  .meta({ id: 'Rating' })

const senderLetter = z
  .object({
    letterCode: z.string(),
    seq: z.int().meta({ description: 'The number of the last event; every act of the writer says it back as `seen`.' }),
    registrationNumber: z.string().nullable(),
    mailbox: z.object({ slug: z.string(), name: z.string(), organisation: z.string(), seal: z.string() }),
    category: namedSchema,
    terms: shownTermsSchema,
    status: z.enum(letterStatuses),
    title: z.string(),
    text: z.string(),
    receivedAt: instantSchema,
    answerOwed: z.boolean().meta({ description: 'Whether an answer is owed; see the mailbox’s `identity.anonymous`.' }),
    concealment: z.enum(concealments).nullable(),
    clocks: z.array(clockSchema),
    trail: z.array(trailEntrySchema),
    dialogue: z.array(dialogueLineSchema),
    followsUp: citedLetterSchema
      .nullable()
      .meta({ description: 'The earlier letter it goes on from, as the writer named it.' }),
    reply: officialTextSchema.nullable(),
    ended: z
      .object({ reason: z.string().nullable(), turnTo: z.string().nullable(), clause: z.string().nullable() })
      .nullable()
      .meta({
        description:
          'Why it was declined, sent back, held, filed or referred; and where to turn instead, or to whom it went.',
      }),
    rating: ratingSchema.nullable(),
    acts: z.array(senderActOfferSchema),
    today: daySchema,
  })
  .meta({ id: 'SenderLetter' })
type SenderLetterObject = typeof senderLetter
/** Named, so that declarations say the name instead of all that is in it, once for each operation. */
export interface SenderLetterSchema extends SenderLetterObject {}
export const senderLetterSchema: SenderLetterSchema = senderLetter
export type SenderLetter = z.infer<typeof senderLetterSchema>

const choicesSchema = z.object({
  dispositions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      hint: z.string(),
      act: z.enum(dispositionActs).meta({ description: 'The act that takes it.' }),
      assigns: z.boolean(),
      bodies: z.array(z.string()).meta({ description: 'Bodies outside that it refers to.' }),
      clause: z.string(),
      refusal: z.enum(refusalReasons).nullable().meta({ description: 'Why it cannot be chosen for this letter now.' }),
      chain: z
        .array(z.string())
        .meta({ description: 'The steps that have to be taken before it takes effect, in order, by name.' }),
    }),
  ),
  categories: z.array(namedSchema),
  declineReasons: z.array(
    z.object({ id: z.string(), text: z.string(), turnTo: z.string().nullable(), clause: z.string() }),
  ),
  suggestionRequired: z.boolean(),
  flags: z.array(
    namedSchema.extend({ by: z.enum(['desk', 'unit', 'anybody']), group: z.string().nullable(), set: z.boolean() }),
  ),
  overrides: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(['statutory', 'set']),
        milestones: z.array(z.enum(milestones)),
        basis: z.boolean(),
        clause: z.string(),
      }),
    )
    .meta({ description: 'By which rules another limit can be set for this letter.' }),
  extension: z
    .object({ milestone: z.enum(milestones), promises: z.boolean() })
    .nullable()
    .meta({ description: 'Which of the letter’s own limits can be put off, and whether a day has to be promised.' }),
  promisedDateRequired: z.boolean().meta({ description: 'Whether an extension has to promise a day.' }),
  replyAs: z
    .object({ name: z.string(), seal: z.string() })
    .meta({ description: 'In whose name and under which seal a reply goes out.' }),
})

const letterView = z
  .object({
    id: letterIdSchema,
    seq: z.int().meta({ description: 'The number of the last event; every act says it back as `seen`.' }),
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    mailbox: z.object({ slug: z.string(), name: z.string(), seal: z.string() }),
    desk: namedSchema.meta({ description: 'The unit whose desk it is on.' }),
    category: namedSchema,
    terms: shownTermsSchema,
    disposition: namedSchema.nullable(),
    status: z.enum(letterStatuses),
    title: z.string().nullable(),
    text: z.string().nullable(),
    receivedAt: instantSchema,
    anonymous: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether no name was given; null for whoever may not know.' }),
    answerOwed: z.boolean(),
    concealment: z.enum(concealments).nullable(),
    identityGiven: z
      .array(z.enum(identityFields))
      .nullable()
      .meta({ description: 'Which identity fields were given; null for whoever may not know even that.' }),
    choices: choicesSchema.meta({ description: 'What the letter’s policy offers to choose from.' }),
    accused: z
      .object({ units: z.array(namedSchema), members: z.array(namedSchema) })
      .nullable()
      .meta({ description: 'Whom it is about, who are kept from it; null for whoever may not know.' }),
    tasks: z.array(taskViewSchema),
    clocks: z.array(clockSchema),
    trail: z.array(trailEntrySchema),
    dialogue: z
      .array(dialogueLineSchema)
      .nullable()
      .meta({ description: 'With the writer; null for whoever takes no part in it.' }),
    supplements: z.array(dialogueLineSchema).meta({ description: 'What the writer added to the letter.' }),
    followsUp: followedLetterSchema.nullable().meta({
      description: 'The earlier letter it goes on from; null for whoever is kept from that one, too.',
    }),
    followedBy: z
      .array(linkedLetterSchema)
      .max(limits.linkedLetters)
      .meta({ description: 'Later letters that go on from it and that the reader may see, the newest first.' }),
    acts: z.array(actOfferSchema),
    instructions: z.array(officialTextSchema),
    reply: officialTextSchema.nullable(),
    rating: ratingSchema.nullable(),
    today: daySchema,
  })
  .meta({ id: 'Letter' })
type LetterViewObject = typeof letterView
/** Named, so that declarations say the name instead of all that is in it, once for each operation. */
export interface LetterViewSchema extends LetterViewObject {}
export const letterViewSchema: LetterViewSchema = letterView
export type LetterView = z.infer<typeof letterViewSchema>
