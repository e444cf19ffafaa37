/** Sending invitations by mail: taken, sent and settled as notices are. The link goes to the invited address alone. */
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { invitationLink, invitationPlace } from '../members/invitation-link.ts'
import { type OpenedInvitation, settleInvitation, takeInvitations } from '../members/store/invitations.ts'
import { localInstant } from '../time.ts'
import type { Mail } from './mail.ts'
import { outcomeOf, takenMs } from './sending.ts'

const mailsAtOnce = 5

/** @returns how many were sent. */
export async function deliverInvitations(
  deps: Deps & { mail: Mail },
  tenantId: string,
  ends: AbortSignal,
): Promise<number> {
  const { db, clock } = deps
  let sent = 0
  let taken: Ready[]
  do {
    const at = new Date(clock.now())
    const until = new Date(at.getTime() + takenMs)
    taken = await inTenant(db, tenantId, async (tx) => {
      const found = await takeInvitations(tx, { at, until, count: mailsAtOnce })
      return (await Promise.all(found.map((opened) => readyFrom(tx, opened, deps)))).flat()
    })
    for (const { opened, token } of taken) {
      const { id, tries } = opened.invitation
      const outcome = await outcomeOf({ id, tries: tries + 1 }, deps, () =>
        deps.mail.send(mailOf(opened, token, deps.url)),
      )
      if ('sentAt' in outcome) sent += 1
      await inTenant(db, tenantId, async (tx) => settleInvitation(tx, id, outcome))
    }
  } while (taken.length === mailsAtOnce && !ends.aborted)
  return sent
}

interface Ready {
  opened: OpenedInvitation
  token: string
}

async function readyFrom(tx: Tx, opened: OpenedInvitation, { keyring }: Deps): Promise<Ready[]> {
  const { sealed, id, tenantId } = opened.invitation
  if (!sealed) return []
  const token = await keyring.openUnderTenant(tx, sealed, invitationPlace(tenantId, id))
  return [{ opened, token: Buffer.from(token).toString() }]
}

function mailOf({ invitation, invitedBy, tenant, unit }: OpenedInvitation, token: string, url: string) {
  const { email: to, name, expiresAt } = invitation
  const lines = [
    `${name}：您好。`,
    '',
    `${invitedBy}请您到${tenant.name}（${unit.name}）的领导信箱一起办理来信。`,
    `请打开下面的链接设置密码：${invitationLink(url, token)}`,
    '',
    `链接只能用一次，${localInstant(expiresAt, tenant.timeZone).slice(0, 10)} 之前有效。请不要转发。`,
    '如果您不认识邀请您的人，不用理会这封邮件。',
  ]
  return { to, subject: `【${tenant.name}】邀请您办理来信`, text: lines.join('\n') }
}
