/** The trail beside a letter: words that stand on the page already, on a sheet or with their task, are not said twice. */
import type { LetterView, TrailEntry } from '@yanlu/sdk'

export function trailBeside({ trail, tasks, reply, instructions, dialogue }: LetterView): TrailEntry[] {
  const shown = new Set([
    reply?.text,
    ...instructions.map(({ text }) => text),
    ...(dialogue ?? []).map(({ text }) => text),
    ...tasks
      .filter(({ kind, mine, state }) => kind === 'step' && mine && state === 'open')
      .map(({ proposal }) => proposal),
    ...tasks.flatMap(({ result, requirements }) => [result?.text, requirements]),
  ])
  return trail.map((entry) => (entry.text !== null && shown.has(entry.text) ? { ...entry, text: null } : entry))
}
