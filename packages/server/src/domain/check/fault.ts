/** One thing that is wrong with a policy. */
import type { Fault, FaultCode } from '@yanlu/sdk/contract'

/** A role that nobody has yet keeps no policy from being published: people come later. */
export function fault(path: string, code: FaultCode, about: string | null = null): Fault {
  return { path, code, about, blocks: code !== 'roleWithoutMember' }
}
