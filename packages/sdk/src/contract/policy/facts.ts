/**
 * The facts (事实) that a condition may ask about: one published vocabulary, nothing else can be asked.
 *
 * A condition is an array of plain objects, OR of ANDs. Within an object each fact is `is` (true or false), one of (an
 * array), absent (null) or at least (`{ atLeast: n }`).
 */
import { z } from 'zod'
import { idSchema } from './names.ts'
import { outcomes } from './outcome.ts'

/** Where a fact comes from: the writer gives it, the product computes it, somebody in the office or a unit judges it. */
export const factSources = ['given', 'computed', 'judged'] as const
export type FactSource = (typeof factSources)[number]

const oneOf = z.array(idSchema).min(1).max(60)
const oneOfOrAbsent = oneOf.nullable()
const atLeast = z.strictObject({ atLeast: z.int().min(0).max(1000) })
const level = z.array(z.int().min(1).max(5)).min(1).max(5).nullable()

const facts = {
  category: oneOf.meta({ description: 'given: the category the writer or the office chose' }),
  anonymous: z.boolean().meta({ description: 'computed: no name was given' }),
  reachable: z.boolean().meta({ description: 'computed: a phone number or an e-mail address was given' }),
  concealed: z.boolean().meta({ description: 'given: the writer asked to be concealed' }),
  accused: z.boolean().meta({ description: 'given: it says whom it is about' }),
  followUp: z.boolean().meta({ description: 'given: it says that it goes on from an earlier letter' }),
  mailbox: oneOf.meta({ description: 'computed: the kind of mailbox these rules are for' }),
  duty: oneOfOrAbsent.meta({ description: 'computed: the duty of the unit that has the task' }),
  disposition: oneOfOrAbsent.meta({ description: 'judged: how it is handled; null before that is decided' }),
  instructed: z.boolean().meta({ description: 'computed: a leader gave an instruction (批示)' }),
  flag: oneOfOrAbsent.meta({ description: 'judged: one of the policy’s own flags is set; null for none' }),
  units: atLeast.meta({ description: 'computed: how many units it is assigned to' }),
  outcome: z.array(z.enum(outcomes)).min(1).nullable().meta({ description: 'judged: how the matter came out' }),
  redone: atLeast.meta({ description: 'computed: how many results went back' }),
  extended: atLeast.meta({ description: 'computed: how many extensions there were' }),
  returned: z.boolean().meta({ description: 'computed: a unit returned it, and nobody has it yet' }),
  overdue: z.boolean().meta({ description: 'computed: a deadline of it has passed' }),
  explained: z.boolean().meta({ description: 'computed: a unit explained why it takes longer' }),
  rating: level.meta({ description: 'given: the writer’s rating of the result, 1 to 5; null for none' }),
  disputed: z.boolean().meta({ description: 'given: the writer disputed the answer' }),
} as const

/** Where each fact comes from, for whoever writes or reads a rule. */
export const factSourceOf: Record<keyof typeof facts, FactSource> = {
  category: 'given',
  anonymous: 'computed',
  reachable: 'computed',
  concealed: 'given',
  accused: 'given',
  followUp: 'given',
  mailbox: 'computed',
  duty: 'computed',
  disposition: 'judged',
  instructed: 'computed',
  flag: 'judged',
  units: 'computed',
  outcome: 'judged',
  redone: 'computed',
  extended: 'computed',
  returned: 'computed',
  overdue: 'computed',
  explained: 'computed',
  rating: 'given',
  disputed: 'given',
}

export const factNames = Object.keys(factSourceOf) as FactName[]
export type FactName = keyof typeof facts

export const factsSchema = z.strictObject(facts).partial()
export type Facts = z.infer<typeof factsSchema>

/** `when`: one of these must hold (none given: always). `unless`: none of these may. */
export const conditions = {
  when: z.array(factsSchema).max(50).optional(),
  unless: z.array(factsSchema).max(50).optional(),
}
