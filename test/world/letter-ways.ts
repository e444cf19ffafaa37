/** A letter's way told in steps: who does what, each seeing the letter as it then is. */
import type { Client, LetterView, SenderLetter, Submission } from '@yanlu/sdk'
import { newSecret, usualLetter, type World } from './world.ts'

type MemberAct = {
  [Name in keyof Client]: Client[Name] extends (input: infer Asked extends { letter: string; seen: number }) => unknown
    ? Asked extends { letterCode: string }
      ? never
      : Name
    : never
}[keyof Client]

type Asked<Name extends keyof Client> = Omit<Parameters<Client[Name]>[0], 'letter' | 'seen'>

export interface Way {
  id: string
  codes: { mailbox: string; letterCode: string; queryCode: string }
  /** Somebody does an act; `task` is looked up when it is left out. */
  does<Name extends MemberAct>(who: string, act: Name, asked: Asked<Name>): ReturnType<Client[Name]>
  sees(who: string): Promise<LetterView>
  /** As its writer sees it. */
  read(): Promise<SenderLetter>
}

/** Sends a letter and finds it on the desk of whoever receives it. */
export async function write(
  world: World,
  { mailbox, desk, ...parts }: Partial<Submission> & { mailbox: string; desk: string },
): Promise<Way> {
  const receipt = await world.visitor.submitLetter({ mailbox, secret: newSecret(), ...usualLetter, ...parts })
  const { letterCode, queryCode } = receipt
  const { letters } = await (await world.as(desk)).listLetters({ show: 'all', limit: 100 })
  const id = letters.find((letter) => letter.letterCode === letterCode)?.id
  if (!id) throw new Error(`the letter is not on the desk of ${desk}`)
  const sees = async (who: string) => (await world.as(who)).getLetter({ letter: id })
  const does = async (who: string, act: MemberAct, asked: object): Promise<unknown> => {
    const client = await world.as(who)
    const { seq: seen } = await sees(who)
    const perform = client[act] as (input: object) => Promise<unknown>
    return perform({ letter: id, seen, ...asked })
  }
  return {
    id,
    codes: { mailbox, letterCode, queryCode },
    sees,
    read: () => world.visitor.queryLetter({ mailbox, letterCode, queryCode }),
    does: does as Way['does'],
  }
}

/** The number of the newest task of a kind that waits. */
export async function waiting(way: Way, who: string, kind: LetterView['tasks'][number]['kind']): Promise<number> {
  const { tasks } = await way.sees(who)
  const task = tasks.findLast((one) => one.kind === kind && ['open', 'signedIn', 'reported'].includes(one.state))
  if (!task) throw new Error(`${who} sees no ${kind} that waits`)
  return task.number
}

export async function unitNamed(world: World, who: string, name: string): Promise<string> {
  const { units } = await (await world.as(who)).listUnits({})
  const unit = units.find((one) => one.name === name)
  if (!unit) throw new Error(`no unit ${name}`)
  return unit.id
}
