/** What is told by mail of an account: that its two-step sign-in was taken off. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { removeMemberTwoFactor } from '../../packages/server/src/members/two-factor-handlers.ts'
import { memberId } from '../world/administering.ts'
import { awayFromTheTurn, browserIn, turnOn } from '../world/browsing.ts'
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
beforeEach(awayFromTheTurn)

test('goes to the member, once, whoever took it off, and says what to do; the reason is not in it', async () => {
  const browser = browserIn(own, 'equipment@demo.example', 'yanlu-demo-2026')
  const sent = () => mail.mails.filter(({ to }) => to.includes('equipment@demo.example'))
  const reason = '核对了工作证'
  await turnOn(browser)
  await (await own.as('admin')).removeTwoFactor({ member: await memberId(own, '吴样章'), reason })
  await own.goRounds()
  await own.goRounds()
  expect(sent()).toHaveLength(1)
  expect(sent()[0]?.text).toMatch(/^吴样章：您好。\n\n您的两步登录已被解除。[\s\S]+\/admin\/account[\s\S]+马上修改密码/)
  expect(sent()[0]?.text).not.toContain(reason)
  await browser.signIn()
  expect((await browser.client().listNotices({})).notices[0]).toMatchObject({
    kind: 'twoStepRemoved',
    mailedAt: expect.stringContaining('2026-03-02T09:00'),
  })
})

test('also when whoever runs the server did, by a command that sends no mail itself', async () => {
  const browser = browserIn(own, 'people@demo.example', 'yanlu-demo-2026')
  await turnOn(browser)
  const withoutMail = { ...own.deps, mail: null }
  const asked = { tenant: own.tenantId, email: 'people@demo.example', reason: '来函' }
  await removeMemberTwoFactor(asked, { deps: withoutMail })
  await own.goRounds()
  expect(mail.mails.filter(({ to }) => to.includes('people@demo.example'))).toHaveLength(1)
})
