/** Scenario files: found, read, and refused with file, line and field where they do not fit. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { contract } from '@yanlu/sdk/contract'
import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml'
import type { z } from 'zod'
import { unknownMatchers } from './match.ts'
import { type Scenario, scenarioSchema } from './scenario.ts'

export interface ReadScenario {
  file: string
  line: number
  scenario: Scenario
  /** The line on which each step begins. */
  stepLines: number[]
}

/** Why a file, or one of its scenarios, cannot be run. */
export interface Fault {
  file: string
  line: number
  /** The scenario's title, where it could be read. */
  title: string | null
  path: string
  message: string
}

const extensions = '{yaml,yml,json}'

/** @throws an ordinary Error when there is no such file or folder. */
export function scenarioFiles(given: readonly string[], from: string): string[] {
  const files = given.flatMap((path) => {
    const full = join(from, path)
    const place = path.startsWith('/') ? path : full
    if (!existsSync(place)) {
      const found = globSync(path, { cwd: from }).map((name) => join(from, name))
      if (found.length > 0) return found
      throw new Error(`${path}: there is no such file`)
    }
    if (!statSync(place).isDirectory()) return [place]
    return globSync(`**/*.${extensions}`, { cwd: place }).map((name) => join(place, name))
  })
  return [...new Set(files)].sort()
}

export function readScenarios(file: string, from: string): (ReadScenario | Fault)[] {
  const shown = relative(from, file).startsWith('..') ? file : relative(from, file)
  const lines = new LineCounter()
  const documents = parseAllDocuments(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const all = [...documents]
  if (all.length === 0) return [{ file: shown, line: 1, title: null, path: '', message: 'there is nothing in it' }]
  return all.flatMap((document) => {
    const place = { file: shown, lines, document }
    const [broken] = document.errors
    if (broken) {
      const hint =
        broken.code === 'BLOCK_AS_IMPLICIT_KEY' ? ' (words with a colon and a space in them need quotes)' : ''
      return [faultAt(place, broken.pos[0], { title: null, path: '', message: `${broken.message}${hint}` })]
    }
    const value: unknown = document.toJS()
    if (!Array.isArray(value)) return [readOne(place, value, [])]
    return value.map((one, index) => readOne(place, one, [index]))
  })
}

interface Place {
  file: string
  lines: LineCounter
  document: Document.Parsed
}

type Path = readonly PropertyKey[]

function readOne(place: Place, value: unknown, at: Path): ReadScenario | Fault {
  const title = (value as { scenario?: unknown } | null)?.scenario
  const told = typeof title === 'string' ? title : null
  const parsed = scenarioSchema.safeParse(value)
  const wrong = parsed.success ? wrongWords(parsed.data) : issueOf(parsed.error, value)
  if (wrong) {
    const offset = offsetOf(place.document, [...at, ...wrong.path])
    return faultAt(place, offset, { title: told, path: wrong.path.join('.'), message: wrong.message })
  }
  const scenario = parsed.data as Scenario
  const lineAt = (path: Path) => place.lines.linePos(offsetOf(place.document, [...at, ...path])).line
  const stepLines = scenario.steps.map((_, index) => lineAt(['steps', index]))
  return { file: place.file, line: lineAt(['scenario']), scenario, stepLines }
}

interface Wrong {
  path: Path
  message: string
}

/** What the schema cannot know: operations, matchers. A pending scenario may speak of operations still to come. */
function wrongWords({ steps, pending }: Scenario): Wrong | null {
  for (const [index, step] of steps.entries()) {
    if (!pending && 'do' in step && !(step.do in contract)) {
      return { path: ['steps', index, 'do'], message: `no operation is called "${step.do}"${nearest(step.do)}` }
    }
    const told = 'sees' in step ? step.sees : 'expect' in step ? step.expect : undefined
    const [unknown] = unknownMatchers(told)
    if (unknown) {
      const path = ['steps', index, 'sees' in step ? 'sees' : 'expect', ...unknown.split('.')]
      return { path, message: 'no such matcher, or a matcher beside what is none' }
    }
  }
  return null
}

function nearest(name: string): string {
  const same = Object.keys(contract).filter((one) => one.toLowerCase().includes(name.toLowerCase().slice(0, 5)))
  return same.length > 0 ? `; there are: ${same.join(', ')}` : ''
}

/** Where something could be one of several kinds, what is wrong with the kind that it comes nearest to. */
function issueOf(error: z.ZodError, value: unknown): Wrong {
  let [issue] = error.issues
  let path: Path = issue?.path ?? []
  while (issue?.code === 'invalid_union') {
    const given = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], value)
    const isStep = path[0] === 'steps' && path.length === 2
    const [inner] = issue.errors[isStep ? kindOf(given) : nearestOf(issue.errors)] ?? []
    if (!inner) break
    path = [...path, ...inner.path]
    issue = inner
  }
  return { path, message: issue?.message ?? 'it does not fit' }
}

/** The kind in which one gets the furthest before something is wrong. */
function nearestOf(errors: readonly (readonly z.core.$ZodIssue[])[]): number {
  const depths = errors.map(([first]) => (first?.code === 'invalid_type' ? -1 : 0) + (first?.path.length ?? 0))
  return depths.indexOf(Math.max(...depths))
}

/** In the order of `step` in scenario.ts. */
function kindOf(given: unknown): number {
  if (typeof given !== 'object' || given === null) return 0
  if ('turn' in given) return 2
  return 'do' in given ? 0 : 1
}

/** Of the node at this path, or of the nearest above it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function faultAt({ file, lines }: Place, offset: number, rest: Pick<Fault, 'title' | 'path' | 'message'>): Fault {
  return { file, line: lines.linePos(offset).line, ...rest }
}
