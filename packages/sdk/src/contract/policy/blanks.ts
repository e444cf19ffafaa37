/** What the tenant enters in the place of a policy's blanks. */
import { z } from 'zod'
import { spanSchema } from '../span.ts'
import { idSchema, wordsSchema } from './names.ts'

/** A span, a number, a list of names, or one of the names the policy gives; null where the text is to stay silent. */
export const blankValueSchema = z.union([spanSchema, z.number(), z.array(wordsSchema).max(60), idSchema, z.null()])

export const blanksSchema = z
  .record(z.string().max(200), blankValueSchema)
  .default({})
  .meta({
    description: 'What is entered for each blank of the preset, by its path: `{ "limits.result.span": … }`.',
    examples: [{ 'limits.result.span': { count: 10, of: 'workingDays' } }],
  })
export type BlankValue = z.infer<typeof blankValueSchema>

export const partsSchema = z
  .array(idSchema)
  .max(10)
  .default([])
  .meta({ description: 'Parts (部件) that are added to it, such as reception days, in order.' })
