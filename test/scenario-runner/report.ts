/** Outcomes in words, for a terminal, and as JSON. */
import type { Failure } from './failure.ts'
import type { Outcome } from './run.ts'

const marks = { passed: '✓', failed: '✗', pending: '…' } as const

/** One line; of a failure also the step, what was expected and what came back. */
export function outcomeLines(outcome: Outcome): string {
  const { status, file, line, scenario, pending, milliseconds } = outcome
  const waits = pending ? ` [${pending}]` : ''
  const head = `${marks[status]} ${file}:${line}  ${scenario}${waits} (${(milliseconds / 1000).toFixed(1)} s)`
  if (status !== 'failed') return head
  const { step, failures } = outcome
  const where = step && `    ${step.number > 0 ? `step ${step.number}, line ${step.line}: ` : ''}${step.what}`
  return [head, ...(where ? [where] : []), ...failures.map(failureLines)].join('\n')
}

function failureLines({ of, path, expected, actual }: Failure): string {
  const lines = [`    ${of}${path && `: ${path}`}`]
  lines.push(...block('expected', expected), ...block('came back', actual))
  return lines.join('\n')
}

const widest = 110
const longest = 24

/** Short values on the line itself; of a list an element a line, without what is null in it. */
function block(title: string, value: unknown): string[] {
  const label = `      ${title.padEnd(9)}`
  const flat = plain(value)
  if (flat.length <= widest && !flat.includes('\n')) return [`${label} ${flat}`]
  const lines = Array.isArray(value) ? value.map(compact) : plain(value, 2).split('\n')
  const shown = lines.slice(0, longest).map((line) => `        ${line}`)
  return [label, ...shown, ...(lines.length > longest ? [`        … ${lines.length - longest} lines more`] : [])]
}

function plain(value: unknown, indent?: number): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, indent) ?? 'nothing')
}

function compact(element: unknown): string {
  const text = JSON.stringify(element, (_, value: unknown) => value ?? undefined) ?? 'nothing'
  return text.length > 2 * widest ? `${text.slice(0, 2 * widest)} …` : text
}

export interface Totals {
  passed: number
  failed: number
  pending: number
}

export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const count = (status: Outcome['status']) => outcomes.filter((one) => one.status === status).length
  return { passed: count('passed'), failed: count('failed'), pending: count('pending') }
}

/** Which capabilities are waited for, and by how many scenarios. */
export function pendingLines(outcomes: readonly Outcome[]): string[] {
  const byCapability = new Map<string, number>()
  for (const { status, pending } of outcomes) {
    if (status === 'pending' && pending) byCapability.set(pending, (byCapability.get(pending) ?? 0) + 1)
  }
  return [...byCapability].sort().map(([capability, count]) => `  … ${capability}: ${count}`)
}

export function lastLine({ passed, failed, pending }: Totals): string {
  return `${passed} passed, ${failed} failed, ${pending} pending`
}
