/** The world of the project that runs: its engine and, where there is one, its cluster. */
import { inject } from 'vitest'
import { openWorld, type World, type WorldOptions } from './world.ts'

export function worldHere(options: Partial<WorldOptions> = {}): Promise<World> {
  const engine = inject('engine')
  return openWorld({ engine, postgresUrl: engine === 'postgres' ? inject('postgresUrl') : null, ...options })
}
