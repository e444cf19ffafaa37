/** The shared parts in Chinese (中文). */
import { chineseDays } from '@yanlu/sdk/phrases'
import type { PartWords } from '../words.ts'

const fields = { realName: '姓名', phone: '联系电话', email: '电子信箱', workUnit: '工作单位', homeAddress: '家庭住址' }

export const chineseParts: PartWords = {
  ...chineseDays,
  fields,
  label: (field) => fields[field],
  gauge: (elapsed, total, overdue) => `${total} 个工作日，${overdue ? '已经超期' : `已过 ${elapsed} 个`}`,
}
