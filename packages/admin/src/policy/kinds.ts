/** Every kind of rule, in the order the pages show them. */
import type { Kind } from './kind.ts'
import type { KindId } from './kind-ids.ts'
import { afterKinds } from './kinds/after.ts'
import { handlingKinds } from './kinds/handling.ts'
import { intakeKinds } from './kinds/intake.ts'
import { timeKinds } from './kinds/time.ts'

export const kinds: readonly Kind[] = [...intakeKinds, ...handlingKinds, ...timeKinds, ...afterKinds]

const byId = new Map(kinds.map((kind) => [kind.id, kind]))

function kindOf(id: KindId): Kind {
  const kind = byId.get(id)
  if (!kind) throw new Error(`no kind of rule is called ${id}`)
  return kind
}
