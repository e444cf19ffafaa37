/** Solves the server's proof of work (altcha, PBKDF2) with what the browser has; nothing is asked of a third party. */
import type { Challenge } from 'altcha-lib/types'

export async function solve(challenge: unknown): Promise<string> {
  const [{ solveChallenge }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
  ])
  const solution = await solveChallenge({ challenge: challenge as Challenge, deriveKey })
  return btoa(JSON.stringify({ challenge, solution }))
}
