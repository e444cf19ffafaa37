/** Whether a letter may be destroyed (清除). */
import type { RefusalReason } from '@yanlu/sdk/contract'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'

/** Where nothing may be destroyed, not by the administrator either [yifang-xinfang 四-5]. */
export function nothingKeepsIt(_letter: Letter, { policy }: Attempt): RefusalReason | null {
  return policy.archive.noRemoval ? 'noRemoval' : null
}
