/** What the writer reads after the form, in Chinese (中文). `LaterMessages` is its shape. */
import { chineseSending } from '@yanlu/sdk/phrases'

export const chineseLater = {
  anonymity: chineseSending.anonymity,
  accused: {
    ...chineseSending.accused,
    any: '可以不选，可以选几个',
  },
  earlier: chineseSending.earlier,
  done: {
    title: '都好了，信已经交到信箱',
    hint: '两个编码不再显示。随时凭它们来看进度和答复。',
    another: chineseSending.receipt.another,
  },
  errors: {
    ...chineseSending.errors,
    summary: (count: number) => `还有 ${count} 处要改`,
    long: (over: number) => `多了 ${over} 个字，请删短一些。`,
    email: '电子信箱少了 @ 或域名，例如 name@example.com。',
  },
  failure: {
    ...chineseSending.failure,
    closed: '信箱暂停使用',
    closedHint: '现在不能写信。已经寄出的信，凭两个编码照常可以查询。',
  },
  promise: {
    ...chineseSending.promise,
    choose: '选好要写的是哪一类，这里会写出多少天办完、怎么数。',
    notOwed: '这样写，不承诺答复',
    answer: (start: string, span: string) => `${start} ${span}答复`,
    by: (date: string) => `${date}前`,
    result: (start: string, span: string) => `${start} ${span}办完`,
  },
  preview: {
    missing: chineseSending.receipt.missing,
    send: chineseSending.send,
    title: '寄出以前，再看一遍',
    hint: '现在什么都还没有发出去。',
    to: '写给',
    by: '写信的人',
    anonymous: '匿名，没有留下姓名',
    accused: '信里说的',
    earlier: '接着写的',
    keptFrom: (units: string) => `${units}（看不到这封信）`,
    noName: '没有姓名，这封信按匿名信办理。',
    change: '回去修改',
    sending: '正在寄出…',
    proving: '正在核对，请稍候…',
    lost: '不知道送到没有，信还在这里',
    lostHint: '网络断了，或者信箱没有回音。别关这个页面，再试一次就知道：送两次也只算一封。',
    wait: (seconds: number) => `现在寄信的人太多。请等 ${seconds} 秒再试，信还在这里。`,
    refused: '信没有寄出，还在这里',
  },
  receipt: {
    ...chineseSending.receipt,
    once: '只显示这一次。我们没有留底，丢了谁也找不回来，包括我们。里面没有字母 I、L、O、U。',
    earlier:
      '您改动以前的那一稿，其实已经送到了，下面是它的两个编码。后来的改动没有寄出：先存好编码，再凭它们查询，可以补充进去。',
    copy: '复制',
    copied: '已复制',
    copyFailed: '复制不了，请抄下来',
    print: '打印',
    confirm: '确认您存好了',
    confirmHint: '照您存下的，填查询码最后一组（4 位）',
    matches: '对上了',
    differs: '和查询码最后一组不一样，请对照您存下的再看看。',
    finish: '存好了，完成',
    copyText: (codes: { letter: string; query: string }, mailbox: string, address: string) =>
      `${mailbox}\n信件编码：${codes.letter}\n查询码：${codes.query}（不要告诉别人）\n查询：${address}`,
  },
  query: {
    ...chineseSending.query,
    asking: '正在查询…',
    proving: '正在核对，请稍候…',
  },
}

export type LaterMessages = typeof chineseLater
