/** What the pages without scripts say, in Chinese (中文). `PageWords` is its shape. */
import type { Clock } from '@yanlu/sdk/contract'
import { phrases } from '@yanlu/sdk/phrases'

const said = phrases['zh-CN']
const { days, clock, page, letter } = said
const { starts } = clock

export const chinese = {
  days: {
    ...days,
    colon: '：',
  },
  page: {
    ...page,
    mailbox: '信箱',
    ownPage: '这里要用脚本（JavaScript）。请在信箱自己的页面打开，那里不用脚本也能写信、查询。',
    closed: '这个信箱暂停使用，现在不能写信。已经寄出的信，凭两个编码照常可以查看。',
    skip: '跳到正文',
    other: { language: 'en', name: 'English' } as { language: 'zh-CN' | 'en'; name: string },
    links: '查询与离开',
    wrong: (title: string) => `没有办成：${title}`,
  },
  failure: {
    ...said.failure,
    away: page.away,
    awayHint: '不是您的问题。过一会儿再试。',
    tooLarge: '太长了，没有收下',
    tooLargeHint: '这一次送来的内容超过了能收的上限。请按浏览器的“后退”，把正文缩短以后再寄。',
    elsewhere: '这封信不是从这一页寄出的',
    elsewhereHint: '为防别的网站冒充您写信，没有收下。请直接打开信箱页面再写。',
    open: '打开信箱',
  },
  kept: {
    title: '没有送到，您写的还在这里',
    hint: '下面就是您写的，一个字也没有丢。送两次也只算一次。',
    lost: '信箱连不上。过一会儿再按“再送一次”。',
    wait: (seconds: number) => `现在来的人太多。请等 ${seconds} 秒，再按“再送一次”。`,
    again: '再送一次',
    stale: '这一页放得太久了。请再按一次“寄出”。',
    proof:
      '从您这个网络十分钟内寄出的信太多，要先证明不是自动程序。有两个办法：等十分钟再按“寄出”；或者打开浏览器的脚本（JavaScript），重新打开信箱来寄。',
    reused:
      '这一页上的信已经寄出过一次，信箱已经收到。您改动以后的是另一封信：如果要另外再寄，请再按一次“寄出”；如果只是想看回执，请按“后退”回到回执那一页。',
  },
  form: {
    ...said.form,
    steps: '步骤',
    stepNames: ['写信', '保存两个编码'],
    limit: (from: keyof typeof starts) => `${starts[from]}后`,
    after: (from: keyof typeof starts, length: Clock['span']) => `${starts[from]}后 ${days.span(length)}`,
    sees: '能看到',
    seesNot: '看不到',
    earlier: said.earlier,
    accused: said.accused.title,
    accusedHint: said.accused.hint,
    accusedFor: (names: string) => `写${names}时选；可以不选，可以选几个`,
    titleHint: (most: number) => `最多 ${most} 字`,
    textMost: (most: number) => `最多 ${most} 字`,
    send: said.send,
    sendHint: '寄出以后不能再改，请先从头看一遍。寄出后会给您两个编码，请准备好纸笔。',
  },
  anonymity: {
    ...said.anonymity,
    facts: [...said.anonymity.facts, '这一页的“快速离开”马上换到别的网站；不过按“后退”还能回来，离开以后请关掉窗口。'],
  },
  promise: {
    ...said.promise,
    within: (from: keyof typeof starts, length: Clock['span']) =>
      `${starts[from]}后 ${days.span(length)}${length.count ? '内' : ''}`,
    comma: '',
    goals: {
      triage: said.promise.triage,
      disposition: said.promise.disposition,
      result: '办完，再答复您',
      reply: '答复您',
    } as Partial<Record<string, string>>,
    onlyNamed: (clause: string) => `这些承诺给署名并留下联系方式的来信（${clause}）。`,
  },
  clock: {
    ...clock,
    name: (milestone: string) => `${milestone}的期限`,
    caption: '从哪天数到哪天：数字是第几天，斜线是不计的日子',
    wasDue: (by: string) => `应在 ${by}`,
    met: (on: string) => `${days.day(on)}完成`,
    rest: '休',
    today: '今天',
    done: '完成',
    extra: '延',
    dueWord: '期限',
    separator: '，',
  },
  receipt: {
    ...said.receipt,
    once: '请存好。我们没有留底，丢了谁也找不回来，包括我们。里面没有字母 I、L、O、U。',
    how: '抄在纸上，或者用浏览器菜单里的“打印”（按 Ctrl+P）。刷新这一页，编码不变；关掉就再也看不到了。',
    address: '查询地址',
    notOwed: '这封信收下了，不过不承诺答复',
    check: '编码存好了吗？现在就用它们查一次，看看抄得对不对。',
  },
  query: {
    ...said.query,
    proof: '先等一等',
    proofHint:
      '从您这个网络十分钟内没有查到的次数太多，要先证明不是自动程序。有两个办法：等十分钟再查；或者打开浏览器的脚本（JavaScript），重新打开信箱来查。',
    back: '回到写信',
  },
  track: {
    ...letter,
    refresh: '看看有没有新进展',
    print: '要留底，用浏览器菜单里的“打印”。',
    endings: letter.endings as Partial<Record<string, { why: string; next: string }>>,
    why: '为什么',
    askedFor: '请您补充的是',
    dialogueHint: '您和信箱办公室说的话',
    kinds: {
      message: '留言',
      supplement: '补充到信里',
      completion: '补充完整',
      progress: '询问进度',
      completionAsked: '请您补充',
    },
    rated: (handling: number, result: number) => `您的评价：办理过程 ${handling} 分，办理结果 ${result} 分`,
    events: {
      received: '您写来这封信',
      completionAsked: '请您补充',
      completed: '您补充完整了',
      supplemented: '您补充了内容',
      wroteToOffice: '您给办公室留言',
      wroteToSender: '给您留言',
      progressRequested: '您询问进度',
      rated: '您作了评价',
      disputed: '您对答复有异议',
      sentBack: '退回给您',
      replied: '答复了您',
      identityOpened: '查看了您的身份',
    } as Partial<Record<string, string>>,
    registered: (number: string) => `登记为 ${number}`,
    disposition: (name: string) => `办理方式：${name}`,
    units: (names: string) => `交给 ${names}`,
    due: (on: string) => `应在 ${days.day(on)}前`,
    until: (on: string) => `期限改为 ${days.day(on)}`,
    category: (name: string) => `改为${name}`,
    reason: (reason: string) => `理由：“${reason}”`,
  },
  acts: {
    ...letter.acts,
    ...letter.rating,
    most: (count: number) => `最多 ${count} 字`,
    doneHint: '下面是现在的情况。',
    overtaken: '这封信刚刚有了新的进展，这一页已经换成最新的。看过以后，请再送一次。',
  },
  errors: {
    ...said.errors,
    summary: (count: number) => `还有 ${count} 处要改，其余都还在`,
    score: '还没有评，请选一项。',
  },
}

export type PageWords = typeof chinese
