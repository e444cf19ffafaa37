/** What a notice says by mail: which letter, what happened, what to do. Never what the letter says or who wrote it. */
import { groupCode } from '@yanlu/sdk/codes'
import type { Outgoing } from './store.ts'

const subjects: Record<Outgoing['kind'], string> = {
  assigned: '有一封信交给您的单位办理',
  reminder: '催办：一封信已超过办理期限',
  resultReported: '承办单位报送了办理结果',
  answered: '一封信已经答复来信人',
}

export function mailOf(notice: Outgoing, url: string): { to: string; subject: string; text: string } {
  const { kind, email, name, letterCode, registrationNumber, dueOn, mailbox, letterId } = notice
  const subject = `【${mailbox}】${subjects[kind]}`
  const lines = [
    `${name}：您好。`,
    '',
    `${subjects[kind]}。`,
    `信件：${registrationNumber ?? '未登记'}（信件编码 ${groupCode(letterCode)}）`,
    ...(dueOn ? [`期限：${dueOn}`] : []),
    '',
    `请登录办理：${url}/admin/letters/${letterId}`,
    '这封邮件不含来信内容，请勿直接回复。',
  ]
  return { to: email, subject, text: lines.join('\n') }
}
