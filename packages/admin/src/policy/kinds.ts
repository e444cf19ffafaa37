/** Every kind of rule, in the order the pages show them. */
import type { Kind } from './kind.ts'
import { afterKinds } from './kinds/after.ts'
import { handlingKinds } from './kinds/handling.ts'
import { intakeKinds } from './kinds/intake.ts'
import { timeKinds } from './kinds/time.ts'

export const kinds: readonly Kind[] = [...intakeKinds, ...handlingKinds, ...timeKinds, ...afterKinds]
