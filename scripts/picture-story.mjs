/**
 * What the pictures show besides the demo: a letter whose codes are known, that went through the same operations as
 * any, at times gone by.
 */
import { randomBytes } from 'node:crypto'
import { readConfig } from '../packages/server/src/config.ts'
import { seedDemo } from '../packages/server/src/demo/seed.ts'
import { demoSlug } from '../packages/server/src/demo/tenant.ts'
import { handlers } from '../packages/server/src/handlers.ts'
import { routeToMailbox } from '../packages/server/src/mailboxes/store.ts'
import { listMembers } from '../packages/server/src/members/store.ts'
import { closeDeps, connect, openDeps } from '../packages/server/src/start.ts'

/** @returns both codes of the letter */
export async function seedStory(folder, url) {
  const config = readConfig({ YANLU_DATA: folder, YANLU_LOG: 'silent' })
  const deps = await openDeps(config, { db: await connect(config), url })
  await seedDemo(deps)
  const route = await routeToMailbox(deps.db.sql, demoSlug)
  const people = await listMembers(deps.db, route.tenantId)
  const at = (days, unit, roles = ['office', 'handler']) => {
    const person = people.find((one) => one.unit === unit && roles.includes(one.roleId))
    const clock = { now: () => Date.now() - days * 24 * 60 * 60 * 1000 }
    return [
      { deps: { ...deps, clock }, membership: { tenantId: route.tenantId, memberId: person?.id } },
      person?.unitId,
    ]
  }
  const codes = await tell(at, ['信箱办公室', '行政后勤部'])
  await closeDeps(deps)
  return codes
}

async function tell(at, [office, unit]) {
  const secret = randomBytes(32).toString('base64url')
  const identity = { realName: '林听雨', phone: '138 0000 0010' }
  const words = {
    category: 'complaint',
    title: '宿舍二号楼晚上没有热水',
    text: '二号楼二十一点以后没有热水，报修三次没有人来。',
  }
  const codes = await handlers.submitLetter({ mailbox: demoSlug, secret, ...words, identity, accused: [] }, at(12)[0])
  const [desk] = at(12, office)
  const { letters } = await handlers.listLetters({ show: 'received', limit: 100 }, desk)
  const letter = letters.find(({ title }) => title === words.title).id
  const which = async (request) => ({ letter, seen: (await handlers.getLetter({ letter }, request)).seq })
  await handlers.acceptLetter({ ...(await which(desk)), disposition: 'assign' }, desk)
  const [deputy] = at(12, office, ['office-leader'])
  await handlers.signOffStep({ ...(await which(deputy)), task: 1, text: '同意。' }, deputy)
  await handlers.assignLetter({ ...(await which(desk)), units: [at(12, unit)[1]] }, desk)
  const [signing] = at(11, unit)
  await handlers.signInTask({ ...(await which(signing)), task: 2 }, signing)
  const [opening] = at(9, office)
  await handlers.openIdentity({ ...(await which(opening)), reason: '约上门检修的时间' }, opening)
  return codes
}
