/** What a notice says by mail: which letter or account, what happened, what to do. Never what a letter says or who wrote it. */
import { groupCode } from '@yanlu/sdk/codes'
import { labels } from '@yanlu/sdk/labels'
import type { Outgoing } from './store.ts'

interface Mailed {
  to: string
  subject: string
  text: string
}

export function mailOf(notice: Outgoing, url: string): Mailed {
  const { kind, email, name, mailbox, organisation } = notice
  const said = labels['zh-CN'].notices[kind]
  const about = notice.letterId === null ? aboutAccount(url) : aboutLetter(notice, url)
  const text = [`${name}：您好。`, '', `${said}。`, ...about].join('\n')
  return { to: email, subject: `【${mailbox ?? organisation}】${said}`, text }
}

function aboutLetter({ letterId, letterCode, registrationNumber, dueOn }: Outgoing, url: string): string[] {
  return [
    `信件：${registrationNumber ?? '未登记'}（信件编码 ${groupCode(letterCode ?? '')}）`,
    ...(dueOn ? [`期限：${dueOn}`] : []),
    '',
    `请登录办理：${url}/admin/letters/${letterId}`,
    '这封邮件不含来信内容，请勿直接回复。',
  ]
}

/** The one thing that is told of an account so far: that its second step was taken off. */
function aboutAccount(url: string): string[] {
  return [
    '您在各处的登录都已退出，现在只用密码就能登录。',
    '',
    `请登录后在“账号与安全”里重新开启：${url}/admin/account`,
    '如果不是您要求的，请马上修改密码，并告诉管理员。',
    '请勿直接回复这封邮件。',
  ]
}
