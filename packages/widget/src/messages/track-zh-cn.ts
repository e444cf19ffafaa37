/** What the writer reads while following a letter, in Chinese (中文). `TrackMessages` is its shape. */
import { chineseLetter } from '@yanlu/sdk/phrases'

export const chineseTrack = {
  ...chineseLetter,
  print: '打印这一页',
  states: {
    received: '已收到',
    needsCompleting: '等您补充',
    held: '缓办',
    accepted: '已受理',
    inHand: '正在办理',
    answered: '已答复',
    closed: '已办结',
    declined: '没有受理',
    sentBack: '已退回',
    filed: '已留存',
    referred: '已转出',
    purged: '已清除',
  },
  assigned: '已交办',
  inTime: (state: string) => `${state} · 在期限内`,
  left: (days: number) => `，还有 ${days} 个工作日`,
  clocks: {
    triage: '受理期限',
    declineNotice: '不予受理的告知期限',
    acceptanceNotice: '受理告知的期限',
    disposition: '处理安排的期限',
    signIn: '签收期限',
    returnBy: '退回期限',
    explanation: '说明理由的期限',
    interimNotice: '告知进展的期限',
    onSite: '赶到现场的期限',
    result: '办理期限',
    reply: '答复期限',
    completion: '办结期限',
  },
  more: (count: number) => `还有 ${count} 个期限`,
  concealment: { public: '公开时隐去身份', unit: '对承办单位保密', office: '对办公室也保密' },
  again: '再写一封信',
  goOnNow: '接着写',

  refused: (count: number) => `现在不能做的 ${count} 项`,
  refusals: {
    noCompletionAsked: '办公室没有请您补充',
    completionAwaited: '正在等您补充',
    notAnswered: '还没有答复',
    alreadyRated: '您已经评价过',
    alreadyDisputed: '已经提过一次',
    disputeOver: '提异议的期限已经过了；有新的情况，可以再写一封',
    askedLately: '刚刚问过，请过一段时间再问',
    alreadyAnswered: '这封信已经答复',
    ended: '这封信已经办完',
    purged: '这封信已经清除',
  },
  refusedOtherwise: '现在不能做这一步',

  sending: '正在送出…',
  proving: '正在核对，请稍候…',
  tooLong: (over: number) => `多了 ${over} 个字，请删短一些。`,

  rating: {
    ...chineseLetter.rating,
    title: '请您评价',
    yours: '您的评价',
    score: (score: number, word: string) => `${score} 分，${word}`,
    missing: '还没有评。两项都选好，再提交。',
  },

  dialogueHint: (count: number) => `${count} 条`,
  lines: {
    message: '',
    supplement: '补充到信里',
    completion: '补充完整',
    progress: '询问进度',
    completionAsked: '请您补充',
  },
  doubted: (when: string) => `${when}查看我的身份，我觉得不应该：`,

  conflict: '这封信刚刚有了新的进展',
  conflictHint: '这一页已经换成最新的。您写的还在，看过以后再送一次。',
  lost: '没有送到，您写的还在',
  lostHint: '网络断了或者信箱连不上。别关这个页面，过一会儿再送一次；送两次也只算一次。',
  wait: (seconds: number) => `现在来的人太多。请等 ${seconds} 秒再试，您写的还在。`,
  notNow: '这一步现在办不了，您写的还在',
}

export type TrackMessages = typeof chineseTrack
