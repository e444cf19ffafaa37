/** The steps of a scenario: somebody calls an operation, somebody looks, time goes by. Each gives what did not hold. */
import type { Client, LetterView, Receipt, SenderLetter } from '@yanlu/sdk'
import type { OperationName } from '@yanlu/sdk/contract'
import { dueFailures } from './deadlines.ts'
import { type Failure, failure, isProblemLike, shownProblem } from './failure.ts'
import { filledIn, isWriter, type KnownLetter, knownLetter, type Letters, letterId, listed, viewOf } from './letters.ts'
import { clauseDifferences, differences } from './match.ts'
import { type Known, partOf, resolved } from './references.ts'
import type { ExpectedOffer, ExpectedProblem, Look, Perform, Step, Turn } from './scenario.ts'
import { identify, type Stage } from './stage.ts'
import { turnClock } from './turning.ts'

export interface Play {
  stage: Stage
  letters: Letters
  kept: Record<string, unknown>
}

export async function playStep(step: Step, play: Play): Promise<Failure[]> {
  for (const [, actor = ''] of JSON.stringify(step).matchAll(/\$\{?members\.([a-z][\w/-]*)/g))
    await identify(play.stage, actor)
  if ('turn' in step) return turn(step, play)
  return 'do' in step ? perform(step, play) : look(step, play)
}

async function perform(step: Perform, play: Play): Promise<Failure[]> {
  const { stage, letters } = play
  const name = step.do as OperationName
  const letter = letters.get(step.letter ?? 'letter')
  const known = await knownTo(play, step, letter)
  const given = resolved(step.with ?? {}, known) as Record<string, unknown>
  const client = await stage.client(step.as)
  const call = (client as unknown as Record<string, ((input: object) => Promise<unknown>) | undefined>)[name]
  if (!call) return [failure(step.do, `an operation that ${step.as} can call`, 'none of theirs')]
  const input = await filledIn(name, given, { stage, who: step.as, letter, without: step.without ?? [] })
  try {
    const answer = await call(input)
    if (step.problem) return [failure(step.do, { problem: step.problem }, 'it was done')]
    remember(answer, { name, step, mailbox: String(input.mailbox) }, play)
    keep(step.keep, answer, play)
    return checked(step, answer, { play, known: await knownTo(play, step, letter), of: 'the answer' })
  } catch (error) {
    if (!isProblemLike(error)) throw error
    if (step.problem) return problemFailures(resolved(step.problem, known) as ExpectedProblem, error)
    return [failure(step.do, 'it is done', shownProblem(error))]
  }
}

/** What references lead to. */
async function knownTo({ stage, kept }: Play, step: Perform | Look, letter: KnownLetter | undefined): Promise<Known> {
  const needsId = JSON.stringify(step).includes('$letter')
  return {
    ...kept,
    mailbox: stage.mailbox,
    tenant: stage.tenant,
    units: Object.fromEntries(stage.units),
    members: Object.fromEntries(stage.members),
    ...(letter && { letterCode: letter.letterCode, queryCode: letter.queryCode }),
    ...(letter && needsId && { letter: await letterId(stage, letter) }),
  }
}

function remember(answer: unknown, about: { name: string; step: Perform; mailbox: string }, { letters }: Play): void {
  const label = about.step.letter ?? 'letter'
  if (about.name === 'submitLetter') letters.set(label, knownLetter(answer as Receipt, about.mailbox))
  const letter = letters.get(label)
  if (!letter) return
  const { seq, letter: inside } = answer as { seq?: unknown; letter?: { seq?: unknown } | null }
  const last = seq ?? inside?.seq
  letter.seq = typeof last === 'number' ? last : null
}

function keep(names: Perform['keep'], answer: unknown, { kept }: Play): void {
  for (const [name, path] of Object.entries(names ?? {})) {
    const value = partOf(answer, path)
    if (value === undefined) throw new Error(`keep: the answer has no ${path}`)
    kept[name] = value
  }
}

interface Checking {
  play: Play
  known: Known
  of: string
}

function checked(step: Pick<Perform, 'expect' | 'due'>, answer: unknown, { play, known, of }: Checking): Failure[] {
  const parts = step.expect === undefined ? [] : differences(resolved(step.expect, known), answer)
  const due =
    step.due === undefined ? [] : dueFailures(resolved(step.due, known) as typeof step.due, answer, play.stage.units)
  return [...parts.map((one) => ({ of, ...one })), ...due]
}

function problemFailures(expected: ExpectedProblem, problem: Parameters<typeof shownProblem>[0]): Failure[] {
  const { fields = [], detail, clause, ...rest } = expected
  const { code, message, details } = problem
  const found = [...differences(rest, { code, ...details }), ...clauseDifferences(clause, details.clause)]
  const paths = details.fields?.map(({ path }) => path) ?? []
  const missing = fields.filter((path) => !paths.includes(path))
  const isSaid =
    detail === undefined || message.includes(detail) || JSON.stringify(details.fields ?? '').includes(detail)
  if (found.length === 0 && missing.length === 0 && isSaid) return []
  return [failure('the problem', expected, shownProblem(problem))]
}

async function look(step: Look, play: Play): Promise<Failure[]> {
  const letter = play.letters.get(step.letter ?? 'letter')
  if (!letter) throw new Error('nobody has sent a letter yet')
  if (step.sees === 'nothing') return seesNothing(step.as, letter, play)
  const known = await knownTo(play, step, letter)
  const view = await viewOf(play.stage, step.as, letter).catch((error: unknown) => {
    if (isProblemLike(error)) return error
    throw error
  })
  if (isProblemLike(view)) return [failure('the letter', `${step.as} sees it`, shownProblem(view))]
  keep(step.keep, view, play)
  const offers = Object.entries(step.offers ?? {}).flatMap(([act, wanted]) => offerFailures(act, wanted, view))
  const { sees: expect, due } = step
  return [...checked({ expect, due }, view, { play, known, of: 'the letter' }), ...offers]
}

/** Neither opened nor listed: it does not exist for them. */
async function seesNothing(who: string, letter: KnownLetter, { stage }: Play): Promise<Failure[]> {
  const opened = await viewOf(stage, who, letter).then(
    () => failure('the letter', `${who} cannot open it`, 'it was opened'),
    (error: unknown) => {
      if (isProblemLike(error) && error.code === 'not_found') return null
      return failure('the letter', 'not_found', isProblemLike(error) ? shownProblem(error) : String(error))
    },
  )
  const onList = isWriter(who) ? null : await listed(await stage.client(who), letter.letterCode)
  const isListed =
    onList === null ? null : failure('the list of letters', `${who} does not find it there`, 'it is on the list')
  return [opened, isListed].filter((one) => one !== null)
}

type Offers = (LetterView | SenderLetter)['acts']

function offerFailures(act: string, wanted: ExpectedOffer, { acts }: { acts: Offers }): Failure[] {
  const task = typeof wanted === 'object' ? wanted.task : undefined
  const offers = acts.filter((one) => one.act === act && (task === undefined || ('task' in one && one.task === task)))
  const told = offers.map(({ refusal, clause }) =>
    refusal ? { refused: refusal.reason, clause: refusal.clause } : { allowed: true, clause },
  )
  const holds = told.some((one) => fits(one, wanted))
  const isRight =
    wanted === 'absent'
      ? told.length === 0
      : wanted === 'refused'
        ? told.length > 0 && told.every(({ refused }) => refused)
        : holds
  return isRight ? [] : [failure(`the act ${act}`, wanted, told.length > 0 ? told : 'it is not offered')]
}

function fits(told: { refused?: string; allowed?: boolean; clause: string | null }, wanted: ExpectedOffer): boolean {
  if (wanted === 'allowed') return told.allowed === true
  if (typeof wanted === 'string') return false
  const { task: _task, clause, ...parts } = wanted
  return [...differences(parts, told), ...clauseDifferences(clause, told.clause)].length === 0
}

async function turn(step: Turn, { stage, letters }: Play): Promise<Failure[]> {
  for (const letter of letters.values()) letter.seq = null
  if (!stage.tenant) throw new Error('there is no clock: the scenario names no preset')
  const operator: Client = await stage.client('operator')
  const turned = await turnClock(operator, stage.tenant, step.turn)
  const found = step.expect === undefined ? [] : differences(step.expect, turned)
  return found.map((one) => ({ of: 'the clock', ...one }))
}
