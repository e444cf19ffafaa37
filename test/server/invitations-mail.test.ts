/** Invitations where mail is configured. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsIn, unitId } from '../world/administering.ts'
import { type CaughtMail, caughtMail } from '../world/mail.ts'
import { worldHere } from '../world/server-world.ts'
import type { World } from '../world/world.ts'

let mail: CaughtMail
let own: World
beforeAll(async () => {
  mail = await caughtMail()
  own = await worldHere({ environment: { YANLU_SMTP_URL: mail.url } })
})
afterAll(async () => {
  await own.close()
  await mail.close()
})

test('the link goes to the invited address alone, once, and the token is forgotten', async () => {
  const admin = await own.as('admin')
  const unit = await unitId(own, '设备管理部')
  const made = await admin.inviteMember({ name: '新同事', role: 'handler', email: 'by-mail@demo.example', unit })
  expect(made.link).toBeNull()
  await own.goRounds()
  await own.goRounds()
  const [sent, ...others] = mail.mails.filter(({ to }) => to.includes('by-mail@demo.example'))
  expect(others).toEqual([])
  const token = /#([\w-]{43})/.exec(sent?.text ?? '')?.[1] ?? ''
  expect((await own.visitor.getInvitation({ token })).email).toBe('by-mail@demo.example')
  const { invitations } = await admin.listInvitations({})
  expect(invitations[0]?.mailedAt).toContain('2026-03-02T09:00')
  expect(await rowsIn(own, sql`select sealed, sent_at is null as unsent from app.invitation`)).toEqual([
    { sealed: null, unsent: false },
  ])
})
