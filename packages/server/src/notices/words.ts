/** What a notice says by mail: which letter, what happened, what to do. Never what the letter says or who wrote it. */
import { groupCode } from '@yanlu/sdk/codes'
import { labels } from '@yanlu/sdk/labels'
import type { Outgoing } from './store.ts'

export function mailOf(notice: Outgoing, url: string): { to: string; subject: string; text: string } {
  const { kind, email, name, letterCode, registrationNumber, dueOn, mailbox, letterId } = notice
  const subject = `【${mailbox}】${labels['zh-CN'].notices[kind]}`
  const lines = [
    `${name}：您好。`,
    '',
    `${labels['zh-CN'].notices[kind]}。`,
    `信件：${registrationNumber ?? '未登记'}（信件编码 ${groupCode(letterCode)}）`,
    ...(dueOn ? [`期限：${dueOn}`] : []),
    '',
    `请登录办理：${url}/admin/letters/${letterId}`,
    '这封邮件不含来信内容，请勿直接回复。',
  ]
  return { to: email, subject, text: lines.join('\n') }
}
