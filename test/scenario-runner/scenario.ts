/**
 * What a scenario is: a preset, a day, people, and steps, each with what has to come back. docs/scenarios.md explains it
 * to whoever writes one; docs/scenario.schema.json is made from this file.
 */
import { z } from 'zod'

const label = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .describe('A short name of your own: small letters, digits, hyphens.')
const actorName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\/[a-z][a-zA-Z0-9-]*)?$/)
  .describe(
    'writer, visitor, operator, admin, office, deputy, leader, unit-a, unit-b, one that `organisation.actors` declares, or `unit/role`.',
  )
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('YYYY-MM-DD')
const anything = z.unknown()
const input = z.record(z.string(), anything)

const unit = z
  .strictObject({
    name: z.string().optional(),
    seal: z.string().optional(),
    handles: z.boolean().optional().describe('Whether letters are assigned to it; true unless told.'),
    parent: label.nullable().optional().describe('The unit above it; the leaders’ unless told.'),
    duty: z.string().nullable().optional(),
  })
  .describe('A unit to make, or what to change of one that is there.')

const organisation = z.strictObject({
  units: z.record(label, unit).optional(),
  roles: z
    .record(z.string(), input)
    .optional()
    .describe(
      'Roles to make or to change by id, as `saveRole` takes them; `unit` by its short name. What is left out stays.',
    ),
  actors: z
    .record(label, z.strictObject({ unit: label, role: z.string(), name: z.string().optional() }))
    .optional()
    .describe('Further people, each with a unit and a role.'),
})

const due = z
  .strictObject({
    milestone: z.string(),
    absent: z.literal(true).optional().describe('There is no such deadline that is open or met.'),
    on: day.optional().describe('The day it is due.'),
    raw: day.optional().describe('Where the span ends before it rolls off a day off.'),
    days: z
      .union([z.array(z.string()), z.string()])
      .optional()
      .describe('The days that count, in order, as MM-DD or YYYY-MM-DD: a list, or words with spaces between.'),
    starts: day.optional(),
    state: z.enum(['expected', 'open', 'met', 'void']).optional(),
    overdue: z.boolean().optional(),
    provisional: z.boolean().optional(),
    task: z.union([z.number(), z.string()]).optional().describe('Its number, or a reference to it.'),
    unit: z.string().optional().describe('The unit by its short name.'),
    rule: z.string().optional(),
    clause: z.string().optional(),
    expect: anything.optional().describe('Further parts of the clock.'),
  })
  .describe('A deadline with its counted days, looked up in the answer’s clocks.')

const problem = z
  .strictObject({
    code: z.string(),
    reason: z.string().optional(),
    clause: z.string().optional(),
    fields: z.array(z.string()).optional().describe('Paths that have to be among the fields that do not fit.'),
    detail: z.string().optional().describe('Words that have to be in what is said.'),
  })
  .describe('The operation has to be refused so.')

const offer = z
  .union([
    z.enum(['allowed', 'refused', 'absent']),
    z.strictObject({ refused: z.string().optional(), clause: z.string().optional(), task: z.number().optional() }),
    z.strictObject({ allowed: z.literal(true), clause: z.string().optional(), task: z.number().optional() }),
  ])
  .describe('Whether the act may be done now; if not, for which reason and by which clause.')

const checks = {
  expect: anything.optional().describe('Parts of the answer; see the matchers in docs/scenarios.md.'),
  due: z.union([due, z.array(due)]).optional(),
}

const perform = z
  .strictObject({
    note: z.string().optional(),
    as: actorName,
    do: z.string().describe('An operation of the contract, such as `acceptLetter`.'),
    with: input.optional().describe('What it is called with. What the runner knows itself may be left out.'),
    without: z.array(z.string()).optional().describe('What the runner is not to fill in.'),
    letter: label.optional().describe('Which letter, where there are several.'),
    problem: problem.optional(),
    keep: z.record(label, z.string()).optional().describe('Names for parts of the answer: path with dots between.'),
    ...checks,
  })
  .describe('Somebody calls an operation.')

const look = z
  .strictObject({
    note: z.string().optional(),
    as: actorName,
    letter: label.optional(),
    sees: anything
      .optional()
      .describe('`nothing`, where they can neither open nor list the letter; or parts of what they see.'),
    offers: z.record(z.string(), offer).optional().describe('Acts by name.'),
    due: checks.due,
    keep: z.record(label, z.string()).optional(),
  })
  .describe('Somebody looks at the letter.')

const turn = z
  .strictObject({
    note: z.string().optional(),
    turn: z.union([day, z.strictObject({ days: z.int().min(1) })]).describe('To a day, or by so many days.'),
    expect: checks.expect,
  })
  .describe('Time goes by: the sandbox’s clock is turned forward, and what falls due happens on its day.')

const step = z.union([perform, look, turn])

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  scenario: z.string().min(1).describe('What it shows, in a sentence.'),
  cases: z.array(z.string()).optional().describe('Acceptance cases it stands for.'),
  clause: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('What it rests on.'),
  pending: z
    .string()
    .regex(/^[A-Z]{2,3}-\d{2}$/)
    .optional()
    .describe('The capability that is not there at all yet. If the scenario passes nevertheless, it fails.'),
  preset: z.string().optional().describe('The policy of its mailbox; without one no tenant is made.'),
  blanks: input.optional().describe('Values where the preset leaves them to the tenant, by path.'),
  today: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
    .optional()
    .describe('Where the clock begins: YYYY-MM-DD (at nine), or with THH:MM.'),
  tenant: input.optional().describe('Anything else that `createTenant` takes.'),
  organisation: organisation.optional(),
  steps: z.array(step).min(1),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type Step = Scenario['steps'][number]
export type Perform = z.infer<typeof perform>
export type Look = z.infer<typeof look>
export type Turn = z.infer<typeof turn>
export type ExpectedDue = z.infer<typeof due>
export type ExpectedProblem = z.infer<typeof problem>
export type ExpectedOffer = z.infer<typeof offer>

/** The schema as it is published, for editors and other programs. */
export function scenarioJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-2020-12' })
  const head = {
    $schema,
    title: 'Yanlu scenario',
    description: 'A file holds one scenario, or several: YAML documents, or a JSON array.',
  }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
