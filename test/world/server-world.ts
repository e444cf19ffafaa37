/** The world of the project that runs: its engine and, where there is one, its cluster. */
import { inject } from 'vitest'
import type { Origin } from './database.ts'
import { openWorld, type World, type WorldOptions } from './world.ts'

export function worldHere(options: Partial<WorldOptions> = {}): Promise<World> {
  return openWorld({ origin: originHere(), ...options })
}

export function originHere(): Origin {
  return inject('engine') === 'embedded'
    ? { engine: 'embedded', snapshot: inject('embeddedSnapshot') }
    : { engine: 'postgres', ownerUrl: inject('postgresUrl') }
}
