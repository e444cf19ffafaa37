/** A letter brought to where a test begins. */
import type { LetterView, Submission } from '@yanlu/sdk'
import type { World } from './world.ts'

export interface Brought {
  letter: LetterView
  receipt: Awaited<ReturnType<World['write']>>
}

export async function accepted(world: World, disposition = 'assign', parts?: Partial<Submission>): Promise<Brought> {
  const receipt = await world.write(parts)
  const office = await world.as('office')
  const letter = await office.acceptLetter({ letter: receipt.id, seen: 2, disposition })
  return { letter, receipt }
}

/** Assigned to the equipment unit, and to whichever others are named. */
export async function assigned(world: World, more: string[] = [], parts?: Partial<Submission>): Promise<Brought> {
  const { letter, receipt } = await accepted(world, 'assign', parts)
  const office = await world.as('office')
  const units = await unitIds(world, ['设备管理部', ...more])
  return { letter: await office.assignLetter({ letter: letter.id, seen: letter.seq, units }), receipt }
}

export async function reported(world: World): Promise<Brought> {
  const { letter, receipt } = await assigned(world)
  const unit = await world.as('equipment')
  const signed = await unit.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
  const view = await unit.reportResult({ letter: letter.id, task: 1, seen: signed.seq, text: '已经修好。' })
  return { letter: view, receipt }
}

export async function unitIds(world: World, names: string[]): Promise<string[]> {
  const { units } = await (await world.as('office')).listUnits({})
  return names.map((name) => {
    const unit = units.find((one) => one.name === name)
    if (!unit) throw new Error(`no unit ${name}`)
    return unit.id
  })
}
