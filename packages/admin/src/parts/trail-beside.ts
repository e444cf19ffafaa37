/** The trail beside a letter: words that stand on the page already, on a sheet or with their task, are not said twice. */
import type { LetterView, TrailEntry } from '@yanlu/sdk'

export function trailBeside({ trail, tasks, reply }: LetterView): TrailEntry[] {
  const shown = new Set([reply?.text, ...tasks.flatMap(({ result, requirements }) => [result?.text, requirements])])
  return trail.map((entry) => (entry.text !== null && shown.has(entry.text) ? { ...entry, text: null } : entry))
}
