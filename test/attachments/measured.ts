/** Cleans the file that comes on standard input, as a process: prints what came of it, and how much memory it took, in MB. */
import { buffer } from 'node:stream/consumers'
import { Refused } from '../../packages/server/src/attachments/clean/refused.ts'
import { cleaned } from './asked.ts'

const outcome = await cleaned(await buffer(process.stdin))
const error = outcome instanceof Refused ? outcome.reason : 'damaged'
console.log(
  JSON.stringify({
    reason: outcome instanceof Error ? error : 'taken',
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
