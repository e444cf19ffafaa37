/** Which parts of two sentences are not in both: the longest that they share stands, the rest was changed. */
import { type Part, textOf } from './part.ts'

export interface Marked {
  text: string
  /** Whether the other sentence does not have it. */
  own: boolean
}

export function markedParts(before: readonly Part[], after: readonly Part[]): { before: Marked[]; after: Marked[] } {
  const [was, is] = [before, after].map((parts) => parts.map((part) => textOf([part])))
  const [a = [], b = []] = [was, is]
  const shared = sharedLengths(a, b)
  const kept = { before: new Set<number>(), after: new Set<number>() }
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      kept.before.add(i)
      kept.after.add(j)
      i += 1
      j += 1
    } else if ((shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0)) i += 1
    else j += 1
  }
  return { before: marked(a, kept.before), after: marked(b, kept.after) }
}

/** Neighbours that are alike are one. */
function marked(texts: readonly string[], kept: ReadonlySet<number>): Marked[] {
  const runs: Marked[] = []
  for (const [index, text] of texts.entries()) {
    const own = !kept.has(index)
    const last = runs.at(-1)
    if (last?.own === own) runs[runs.length - 1] = { text: last.text + text, own }
    else runs.push({ text, own })
  }
  return runs
}

/** How much of the rest both have, from each pair of places on. */
function sharedLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[]
      const next = lengths[i + 1] as number[]
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
