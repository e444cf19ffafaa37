/** One thing that is wrong with a policy. */
import type { Fault, FaultCode } from '@yanlu/sdk/contract'

export function fault(path: string, code: FaultCode, about: string | null = null): Fault {
  return { path, code, about, blocks: true }
}

/** What is said, and keeps no policy from being published. */
export function remark(path: string, code: FaultCode, about: string | null = null): Fault {
  return { path, code, about, blocks: false }
}
