/** Names inside a policy, the clause a rule comes from, and values that the tenant has to enter. */
import { z } from 'zod'
import { productDefault } from '../clause.ts'
import { spanSchema } from '../span.ts'

export const identityFields = ['realName', 'phone', 'email', 'workUnit', 'homeAddress'] as const
export type IdentityField = (typeof identityFields)[number]

/** A name inside a policy: of a category, a disposition, a role, a rule. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-zA-Z0-9-]*$/)

export const clauseSchema = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: `The clause it comes from; \`${productDefault}\` where the regulation is silent.` })

/** What a person reads: a sentence, a name. */
export const wordsSchema = z.string().min(1).max(2000)

/** In the place of a value that the text leaves out (an empty form, a limit without a number): the tenant enters it. */
export const blank = 'blank'
const blankSchema = z
  .literal(blank)
  .meta({ description: 'The tenant has to enter it before the policy can be in force.' })

export const spanOrBlankSchema = z.union([spanSchema, blankSchema])
export const namesOrBlankSchema = z.union([z.array(wordsSchema).max(60), blankSchema])
export const numberOrBlankSchema = z.union([z.number(), blankSchema])
export const idOrBlankSchema = z.union([blankSchema, idSchema])

/** What every rule has: a name, and the clause it rests on. */
export const ruleSchema = z.strictObject({ id: idSchema, clause: clauseSchema })
/** Of an ambiguous text: the reading that was taken, and the one that was not. */
export const readingShape = { reading: wordsSchema.optional(), otherReading: wordsSchema.optional() }

/** Levels of concealment, each beyond the one before: never published, not even to units, not even to the office. */
export const concealments = ['public', 'unit', 'office'] as const
export type Concealment = (typeof concealments)[number]
