/** What the writer reads up to the form, in Chinese (中文). `Messages` is its shape. */
import { chineseForm, chinesePage } from '@yanlu/sdk/phrases'

const starts = {
  received: '收到来信后',
  dispatched: '交办后',
  unitReceived: '承办单位收到后',
  signedIn: '承办单位签收后',
  accepted: '受理后',
  instructed: '批示后',
  marked: '标明后',
  reported: '报送结果后',
}

export const chinese = {
  app: {
    ...chinesePage,
    more: '继续往下写',
    ownPage: '在信箱自己的页面打开',
    loading: '正在打开信箱…',
    retry: '再试一次',
    awayHint: '不是您的问题。过一会儿再试，什么都没有丢。',
  },
  steps: { label: '步骤', names: ['写信', '预览', '保存两个编码'], at: (step: number) => `第 ${step} 步` },
  form: {
    ...chineseForm,
    limit: (from: keyof typeof starts) => starts[from],
    sees: (who: string) => `${who}能看到`,
    seesNot: (who: string) => `${who}看不到`,
    filled: '已填一项',
    count: (length: number, most: number) => `${length} / ${most} 字`,
    next: '下一步：预览',
    nothingSent: '预览里还能改，寄出以前什么都没有发出去。',
  },
}

export type Messages = typeof chinese
