/**
 * `pnpm lifecycle`: writes docs/lifecycle.md from what the domain does, and `docs.test.mjs` fails when it is stale.
 *
 * Nothing is read off the table but who and what: every act is tried on every letter that any acts lead to, and the
 * document says what happened. So a guard, a refusal or a status that changes changes the document.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '../packages/sdk/src/labels.ts'
import {
  accept,
  assign,
  openIdentity,
  purge,
  receive,
  reply,
  report,
  signIn,
} from '../packages/server/src/domain/actions.ts'
import { placed } from '../packages/server/src/domain/events.ts'
import { evolve, replay } from '../packages/server/src/domain/letter.ts'
import { lifecycle, refusal } from '../packages/server/src/domain/lifecycle.ts'
import { calendarCn } from '../packages/server/src/domain/presets/calendar-cn.ts'
import { qiyeLingdao } from '../packages/server/src/domain/presets/qiye-lingdao.ts'
import { root } from './machine.mjs'

const { acts, statuses, roles, refusals, events: eventWords, taskStates } = labels['zh-CN']
const at = { policy: qiyeLingdao, calendar: calendarCn, now: { on: '2026-03-02', minute: 600 } }
const occasion = { at: '2026-03-02T02:00:00.000Z', today: at.now.on, by: { kind: 'system', member: null, unit: null } }
const units = ['lead', 'supporting']

const perform = { accept, assign, signIn, report, reply, openIdentity, purge }

/** What may be asked with each act. */
const asks = {
  accept: () => qiyeLingdao.dispositions.map(({ id }) => ({ disposition: id, registrationNumber: '1' })),
  assign: () => [{ units }],
  signIn: (letter) => letter.tasks.map(({ number }) => ({ task: number })),
  report: (letter) => letter.tasks.map(({ number }) => ({ task: number, text: '…' })),
  reply: () => [{ text: '…' }],
  openIdentity: () => [{ fields: ['realName'], reason: '…' }],
  purge: () => [{ reason: '…' }],
}

/** Tries everything on every letter there can be. */
function explore() {
  const seen = new Map()
  const waiting = [{}, { realName: '…' }].map(received)
  const found = { moves: [], refusals: [] }
  for (let letter = waiting.shift(); letter; letter = waiting.shift()) {
    if (seen.has(kindOf(letter))) continue
    seen.set(kindOf(letter), letter)
    for (const act of Object.keys(perform)) waiting.push(...tryAct(act, letter, found))
  }
  return found
}

function received(identity) {
  const asked = { letter: 'letter', mailbox: 'mailbox', category: 'complaint', policyVersion: 1, title: '…', text: '…' }
  return replay(placed(receive({ ...asked, identity }, at), { ...occasion, after: 0 }))
}

/** Letters of one kind are judged alike. */
function kindOf({ status, disposition, tasks, identified }) {
  return JSON.stringify([status, disposition, identified, tasks.map(({ state }) => state)])
}

function tryAct(act, letter, found) {
  const asked = asks[act](letter)
  return asked.flatMap((ask) => {
    const task = letter.tasks.find(({ number }) => number === ask.task)
    const actor = { member: 'member', unit: task?.unit ?? 'office', role: lifecycle[act].by }
    const refused = refusal(act, letter, { ...at, actor, task })
    if (refused) found.refusals.push({ act, reason: refused.reason })
    if (refused) return []
    const happenings = perform[act](letter, ask, { ...at, actor })
    const after = placed(happenings, { ...occasion, after: letter.seq }).reduce(evolve, letter)
    const state = after.tasks.find(({ number }) => number === ask.task)?.state
    const events = happenings.map(({ type }) => type)
    found.moves.push({ act, from: letter.status, to: after.status, events, task: task && [task.state, state] })
    return [after]
  })
}

export function lifecycleDocument() {
  const { moves, refusals: refused } = explore()
  const rows = Object.keys(lifecycle).map((act) => row(act, moves, refused))
  return `<!-- Written by scripts/lifecycle.mjs: change the domain, then run \`pnpm lifecycle\`. -->
# A letter's life 信件的一生

The table of \`packages/server/src/domain/lifecycle.ts\` decides which act (办理动作) is possible now, and for whom. This
page is what the domain did when every act was tried on every letter that acts can lead to, under the preset
\`${qiyeLingdao.id}\`.

\`\`\`mermaid
stateDiagram-v2
${states(statuses)}
  [*] --> received: 来信
${lines(moves.filter(({ act, from, to }) => from !== to && act !== 'purge').map(({ act, from, to }) => `${from} --> ${to}: ${acts[act]}`))}
\`\`\`

${acts.purge} (\`purge\`) leads from each of these to ${statuses.purged} (\`purged\`), which nothing leaves. The other acts that are
not drawn change no status.

| act | 中文 | by | from | to | events | refused with |
|---|---|---|---|---|---|---|
${rows.join('\n')}

An act by another role is refused with \`notYourRole\` (${refusals.notYourRole}), an act on another unit's task with
\`notYourTask\` (${refusals.notYourTask}).

## A task's life 承办任务

Work in progress is tasks, one for each unit of an assignment; a letter stays \`inHand\` until it is answered.

\`\`\`mermaid
stateDiagram-v2
${states(taskStates)}
  [*] --> open: ${acts.assign}
${lines(moves.filter(({ task }) => task).map(({ act, task: [from, to] }) => `${from} --> ${to}: ${acts[act]}`))}
\`\`\`

## What the timetable adds

When a deadline's day has passed without the deadline being met, the timetable appends \`lapsed\` (${eventWords.lapsed}) and,
where the policy says so, \`reminded\` (${eventWords.reminded}). Neither changes the status: overdue (超期) is computed from the
deadline and today.
`
}

function row(act, moves, refused) {
  const own = moves.filter((move) => move.act === act)
  const of = (name) => unique(own.map((move) => move[name])).map(code)
  const reasons = unique(refused.filter((one) => one.act === act).map(({ reason }) => reason))
  const cells = [
    code(act),
    acts[act],
    `${roles[lifecycle[act].by]} ${code(lifecycle[act].by)}`,
    of('from').join(' '),
    own.every(({ from, to }) => from === to) ? 'the same' : of('to').join(' '),
    unique(own.flatMap(({ events }) => events))
      .map(code)
      .join(' '),
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
