/** Scenarios, several at a time, each in a tenant of its own. */
import { type Accounts, openAccounts } from './accounts.ts'
import { type Failure, failure, isProblemLike, shownProblem } from './failure.ts'
import type { Fault, ReadScenario } from './files.ts'
import type { Server } from './server.ts'
import { openStage } from './stage.ts'
import { playStep } from './steps.ts'

export interface Outcome {
  file: string
  line: number
  scenario: string
  cases: string[]
  preset: string | null
  status: 'passed' | 'failed' | 'pending'
  /** The capability that is waited for. */
  pending: string | null
  /** Where it ended; null where all of it was played, or nothing. */
  step: { number: number; line: number; what: string } | null
  failures: Failure[]
  milliseconds: number
}

const longestMs = 120_000

/** @param tell called with each outcome as it comes */
export async function runScenarios(
  all: readonly (ReadScenario | Fault)[],
  { server, atOnce, tell }: { server: Server; atOnce: number; tell: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const accounts = openAccounts(server)
  const outcomes: Outcome[] = []
  const waiting = [...all.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, one] = next
      const outcome = 'scenario' in one ? await runOne(one, accounts) : unreadable(one)
      outcomes[index] = outcome
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}

async function runOne(read: ReadScenario, accounts: Accounts): Promise<Outcome> {
  const begun = performance.now()
  const { file, line, scenario } = read
  const pending = scenario.pending ?? null
  const { step, failures } = await inTime(played(read, accounts))
  const named = {
    file,
    line,
    scenario: scenario.scenario,
    cases: scenario.cases ?? [],
    preset: scenario.preset ?? null,
  }
  const milliseconds = Math.round(performance.now() - begun)
  if (!pending)
    return { ...named, pending, status: failures.length > 0 ? 'failed' : 'passed', step, failures, milliseconds }
  if (failures.length > 0) return { ...named, pending, status: 'pending', step, failures, milliseconds }
  const passes = failure('pending', `${pending} is not there yet`, 'all of it holds: it is no longer pending')
  return { ...named, pending, status: 'failed', step: null, failures: [passes], milliseconds }
}

type Played = Pick<Outcome, 'step' | 'failures'>

/** Up to the first step that does not hold. */
async function played({ scenario, stepLines, line }: ReadScenario, accounts: Accounts): Promise<Played> {
  let step: Outcome['step'] = { number: 0, line, what: 'setting the stage' }
  try {
    const stage = await openStage(accounts, scenario)
    const play = { stage, letters: new Map(), kept: {} }
    for (const [index, one] of scenario.steps.entries()) {
      step = { number: index + 1, line: stepLines[index] ?? line, what: whatOf(one) }
      const failures = await playStep(one, play)
      if (failures.length > 0) return { step, failures }
    }
    return { step: null, failures: [] }
  } catch (error) {
    const actual = isProblemLike(error) ? shownProblem(error) : (error as Error).message
    return { step, failures: [failure(step.what, 'it goes on', actual)] }
  }
}

async function inTime(work: Promise<Played>): Promise<Played> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Played>((resolve) => {
    const failures = [failure('the scenario', `an end within ${longestMs / 1000} s`, 'none')]
    timer = setTimeout(() => resolve({ step: null, failures }), longestMs)
  })
  const outcome = await Promise.race([work, late])
  clearTimeout(timer)
  return outcome
}

function whatOf(step: ReadScenario['scenario']['steps'][number]): string {
  if ('turn' in step)
    return `the clock is turned ${typeof step.turn === 'string' ? `to ${step.turn}` : `by ${step.turn.days} days`}`
  return `${step.as} ${'do' in step ? step.do : 'looks at the letter'}`
}

function unreadable({ file, line, title, path, message }: Fault): Outcome {
  const place = path ? `${path}: ${message}` : message
  return {
    ...{ file, line, scenario: title ?? file, cases: [], preset: null, status: 'failed', pending: null, step: null },
    failures: [failure('the file', 'a scenario (docs/scenario.schema.json)', place)],
    milliseconds: 0,
  }
}
