/**
 * People's accounts on a server, one for each part that somebody plays, whatever the tenant: an account may be a member
 * of many. Making and signing in takes a tenth of a second each, which is not paid again for each scenario.
 */
import { randomBytes } from 'node:crypto'
import type { Input, Output } from '@yanlu/sdk'
import { newRun, operatorClient, type Server, signIn, visitorClient } from './server.ts'

export interface Accounts {
  server: Server
  /** Part of every address that this run makes. */
  run: string
  /** Makes a tenant; the administrator of all of them is one person. */
  makeTenant(
    input: Omit<Input<'createTenant'>, 'administrator'>,
  ): Promise<Output<'createTenant'>['tenant'] & { cookie: string }>
  emailOf(part: string): string
  /** Joins by an invitation's link. @returns the session's cookies */
  join(part: string, invitation: { link: string | null; name: string }): Promise<string>
}

export function openAccounts(server: Server): Accounts {
  const run = newRun()
  const password = randomBytes(18).toString('base64url')
  const sessions = new Map<string, Promise<string>>()
  const emailOf = (part: string) => `${part.replace('/', '.')}@${run}.scenario.example`
  const administrator = { name: '管理员', email: emailOf('admin') }
  const visitor = visitorClient(server)
  let first: Promise<unknown> = Promise.resolve()
  let initial: string | null = null

  const sessionOf = (part: string, secret = password) => {
    const known = sessions.get(part) ?? signIn(server, emailOf(part), secret)
    sessions.set(part, known)
    return known
  }
  const make = async (input: Omit<Input<'createTenant'>, 'administrator'>) => {
    const made = await operatorClient(server).createTenant({ ...input, administrator })
    initial ??= made.administrator.initialPassword
    return { ...made.tenant, cookie: await sessionOf('admin', initial ?? '') }
  }
  return {
    server,
    run,
    emailOf,
    makeTenant: (input) => {
      if (initial) return make(input)
      // The first answer alone has the administrator's password: until it is known they come one after the other.
      const mine = first.then(() => make(input))
      first = mine.catch(() => {})
      return mine
    },
    join: async (part, { link, name }) => {
      if (!link) throw new Error('the invitation has no link: is this tenant a sandbox?')
      await visitor.acceptInvitation({ token: new URL(link).hash.slice(1), name, password })
      return sessionOf(part)
    },
  }
}
