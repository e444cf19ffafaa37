/**
 * `pnpm lifecycle`: writes docs/lifecycle.md from what the domain does, and `docs.test.mjs` fails when it is stale.
 *
 * Nothing is read off the tables but who: some thousand walks through letters' lives, under every preset, try what
 * there is to try, and the document says what happened. So a guard, a refusal or a status that changes changes the
 * document. The walks follow fixed numbers: the same domain makes the same document.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '../packages/sdk/src/labels.ts'
import { policies } from '../packages/server/src/domain/examples/policies.ts'
import { actors, walk } from '../packages/server/src/domain/examples/walk.ts'
import { lifecycle, refusal } from '../packages/server/src/domain/lifecycle.ts'
import { senderLifecycle, senderRefusal } from '../packages/server/src/domain/sender-lifecycle.ts'
import { root } from './machine.mjs'

const { acts, senderActs, statuses, refusals, events: eventWords, taskStates } = labels['zh-CN']
const walks = 2000
const movesByWalk = 30

const whoWords = {
  desk: '受理的单位',
  holder: '承办该事项的单位和岗位',
  deskOrReviewer: '受理的单位，或审核结果的岗位',
  replier: '受理的单位，或主办单位（按办理规则）',
  reader: '能看这封信的岗位',
}

/** Numbers that look like chance and are the same every time (Park and Miller's generator). */
function* numbers() {
  for (let state = 20_261_122; ; state = (state * 48_271) % 2_147_483_647) yield state
}

function explore() {
  const chance = numbers()
  const next = (below) => chance.next().value % below
  const found = { moves: new Map(), refusals: new Map() }
  for (let walked = 0; walked < walks; walked += 1) {
    const now = { on: `2026-0${1 + next(9)}-1${next(9)}`, minute: 540 }
    const beginning = { policy: walked % policies.length, category: next(9), signed: next(2) === 0, now }
    const moves = Array.from({ length: movesByWalk }, () => ({
      minutes: next(4 * 1440),
      actor: next(actors.length),
      act: next(36),
      pick: next(998),
      willing: next(6) > 0,
    }))
    for (const step of walk(beginning, moves)) note(step, found)
  }
  return found
}

function note({ at, before, after, tried }, { moves, refusals: refused }) {
  if (!tried) return
  const task = before.letter.tasks.find(({ number }) => number === tried.task)
  if (after === before) {
    const reason = reasonFor(tried.act, before.letter, { ...at, task })
    if (reason) add(refused, tried.act, reason)
    return
  }
  const state = after.letter.tasks.find(({ number }) => number === tried.task)?.state
  const types = after.events.slice(before.events.length).map(({ type }) => type)
  const clocks = ['deadlineOpened', 'deadlineMet', 'deadlineVoided']
  add(moves, tried.act, JSON.stringify({ from: before.letter.status, to: after.letter.status }))
  for (const type of types) if (!clocks.includes(type)) add(moves, `${tried.act} events`, type)
  if (task?.kind === 'assignment') add(moves, 'tasks', JSON.stringify([task.state, state, tried.act]))
}

function reasonFor(act, letter, attempt) {
  if (act in senderLifecycle) return senderRefusal(act, letter, attempt)?.reason
  const reason = refusal(act, letter, attempt)?.reason
  return everybodys.includes(reason) ? null : reason
}

/** Refusals of whoever is not in the place for an act: every act has them. */
const everybodys = ['notYourRole', 'notYourDesk', 'notYourTask']

function add(map, key, value) {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

export function lifecycleDocument() {
  const { moves, refusals: refused } = explore()
  const steps = (act) => {
    const { from } = lifecycle[act] ?? senderLifecycle[act]
    const seen = [...(moves.get(act) ?? [])].map((move) => JSON.parse(move))
    // From every status of the table; to where the walks came, or nowhere else.
    return from.flatMap((status) => {
      const own = seen.filter((move) => move.from === status)
      const changed = seen.find((move) => move.from !== move.to)
      return own.length > 0 ? own : [{ from: status, to: changed?.to ?? status }]
    })
  }
  const drawn = Object.keys(acts).filter((act) => act !== 'purge')
  const changes = drawn.flatMap((act) =>
    steps(act)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => `${from} --> ${to}: ${acts[act]}`),
  )
  const writers = Object.keys(senderActs).flatMap((act) =>
    steps(act)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => `${from} --> ${to}: 来信人${senderActs[act]}`),
  )
  const tasks = [...(moves.get('tasks') ?? [])].map((line) => JSON.parse(line)).filter(([from, to]) => from !== to)
  return `<!-- Written by scripts/lifecycle.mjs: change the domain, then run \`pnpm lifecycle\`. -->
# A letter's life 信件的一生

The tables of \`packages/server/src/domain/lifecycle.ts\` and \`sender-lifecycle.ts\` decide which act (办理动作) is possible
now, and for whom. This page is what the domain did on ${walks} walks through letters' lives under every preset.

\`\`\`mermaid
stateDiagram-v2
${states(statuses)}
  [*] --> received: 来信
${lines([...changes, ...writers])}
\`\`\`

${acts.purge} (\`purge\`) leads from each of these to ${statuses.purged} (\`purged\`), which nothing leaves. The other acts that are
not drawn change no status.

What a role allows is the tenant's to say. Where in the organisation one has to stand for an act is in the column *who*;
from anywhere else it is refused with \`notYourRole\`, \`notYourDesk\` or \`notYourTask\`.

| act | 中文 | who | from | to | events | refused with |
|---|---|---|---|---|---|---|
${Object.keys(acts)
  .map((act) => row(act, { word: acts[act], who: whoWords[lifecycle[act].who], moves: steps(act) }, { moves, refused }))
  .join('\n')}

## What the writer can do 来信人

With both codes, and nobody else.

| act | 中文 | who | from | to | events | refused with |
|---|---|---|---|---|---|---|
${Object.keys(senderActs)
  .map((act) => row(act, { word: senderActs[act], who: '来信人', moves: steps(act) }, { moves, refused }))
  .join('\n')}

## An assignment's life 承办任务

Work in progress is tasks: an assignment to a unit, a step somebody has to sign off, a review of a result, an extension
asked for. An assignment goes this way:

\`\`\`mermaid
stateDiagram-v2
${states(taskStates)}
  [*] --> open: ${acts.assign}
${lines(tasks.map(([from, to, act]) => `${from} --> ${to}: ${acts[act]}`))}
\`\`\`

## What the timetable adds

When a deadline's day has passed without the deadline being met, the timetable appends \`lapsed\` (${eventWords.lapsed}) and,
where the policy says so, \`reminded\` (${eventWords.reminded}). Neither changes the status: overdue (超期) is computed from the
deadline and today. A window in which something may be done, such as returning a letter, ends without a word.
`
}

function row(act, { word, who, moves: own }, { moves, refused }) {
  const of = (name) =>
    unique(own.map((move) => move[name]))
      .sort()
      .map(code)
  const reasons = [...(refused.get(act) ?? [])].sort()
  const cells = [
    code(act),
    word,
    who,
    of('from').join(' '),
    own.every(({ from, to }) => from === to) ? 'the same' : of('to').join(' '),
    [...(moves.get(`${act} events`) ?? [])].sort().map(code).join(' '),
    reasons.map((reason) => `${code(reason)} ${refusals[reason]}`).join('<br>'),
  ]
  return `| ${cells.join(' | ')} |`
}

function states(words) {
  return lines(
    Object.entries(words).flatMap(([state, word]) =>
      state === 'purged' ? [] : [`state "${word} ${state}" as ${state}`],
    ),
  )
}

function lines(all) {
  return unique(all)
    .sort()
    .map((line) => `  ${line}`)
    .join('\n')
}

function unique(all) {
  return [...new Set(all)]
}

function code(word) {
  return `\`${word}\``
}

export const lifecycleFile = join(root, 'docs/lifecycle.md')

if (process.argv[1]?.endsWith('lifecycle.mjs')) {
  const fresh = lifecycleDocument()
  const changed = readFileSync(lifecycleFile, { encoding: 'utf8', flag: 'a+' }) !== fresh
  if (changed) writeFileSync(lifecycleFile, fresh)
  console.log(changed ? 'docs/lifecycle.md is written anew' : 'docs/lifecycle.md is as it should be')
}
