/** From the promises to the receipt, and back with both codes, in Chinese (中文). `SendingPhrases` is its shape. */
import type { MailboxView } from '../contract/mailbox.ts'
import { chineseDays } from './days-zh-cn.ts'

const { weekdays } = chineseDays

export const chineseSending = {
  anonymity: {
    title: '匿名是怎么回事',
    facts: [
      '没有账号，不记 IP 地址，不用 Cookie。',
      '两个编码是回来看答复的唯一办法，丢了谁也找不回来。',
      '信里写的事情也可能让人猜到是您：工号、只有您知道的细节，请想好再写。',
      '担心的话，请用自己的手机和流量，别用单位的电脑和网络。',
    ],
  },
  accused: { title: '信里说的是哪个单位', hint: '选中的单位看不到这封信，也不会交给它办。' },
  earlier: {
    title: '接着以前的一封信写',
    hint: '还是那件事，或者它又引出了新的问题，请写明前一封信。办公室会把两封信放在一起看，也就知道是同一个人写的。',
    letterCode: '前一封信的编码',
    letterCodeHint: '8 位，在回执上',
    submittedOn: '哪一天寄的',
    about: '前一封信的题目',
    content: '前一封信的主要内容',
    /** All of it has to be named, by this clause. */
    needed: (clause: string) => `按${clause}，这几项都要写明。`,
    wrong: {
      letterCode: '请写明前一封信的信件编码，在寄信后的回执上。',
      miswritten: '信件编码不对，请对照回执核对：八位，分成两组。',
      submittedOn: '请写明前一封信是哪一天寄的。',
      title: '请写明前一封信的题目。',
      content: '请写明前一封信的主要内容，几句话就可以。',
    },
  },
  promise: {
    title: '给您的承诺',
    triage: '告诉您是否受理',
    disposition: '定下由谁办、怎么办',
    /** Who receives it: everything, or only these categories. */
    desk: (desk: string, categories: string) => `${categories}由${desk}受理`,
    opening: ({ every, weekday }: MailboxView['opening']) =>
      ({
        workingDay: '每个工作日开启',
        day: '每天开启',
        week: `每周${weekdays[(weekday ?? 1) - 1]}开启`,
        period: '定期开启',
      })[every],
    counts: {
      received: '从收到来信那天算起。今天寄出，是这样数的：',
      dispatched: '从交办那天算起。最早今天就交办，是这样数的；交办得晚，期限也跟着往后：',
      unitReceived: '从承办单位收到那天算起。最早今天就收到，是这样数的；收到得晚，期限也跟着往后：',
      signedIn: '从承办单位签收那天算起。最早今天就签收，是这样数的；签收得晚，期限也跟着往后：',
      instructed: '从领导批示那天算起：',
      marked: '从标明情形那天算起：',
      accepted: '从受理那天算起。最早今天就受理，是这样数的；受理得晚，期限也跟着往后：',
      reported: '从报送结果那天算起。最早今天就报送，是这样数的；报送得晚，期限也跟着往后：',
    },
    track: '随时凭两个编码来看进度',
    trackHint: '办到哪一步、什么时候看过您的姓名，都在那里。',
  },
  errors: {
    category: '请选一类，才知道交给谁办。',
    title: '请写一个标题，一句话就行。',
    text: '正文还没有写。写一两句也行。',
    group: (names: string) => `请填写${names}。`,
    groupAny: (names: string) => `请在${names}里填一项。`,
  },
  send: '寄出这封信',
  receipt: {
    title: '信收到了，请存好两个编码',
    received: (moment: string) => `${moment} 收到`,
    letterCode: '信件编码',
    letterCodeHint: '可以告诉工作人员',
    queryCode: '查询码',
    queryCodeHint: '只给您自己',
    secret: '不要告诉别人',
    /** What a mailbox generally expects and did not get. */
    missing: (names: string, clause: string) =>
      `按${clause}，一般应填写的还缺：${names}。不填也受理，只是可能不便了解情况。`,
    next: '接下来',
    anytime: '随时，凭两个编码来看进度',
    anytimeHint: '您的姓名什么时候被看过、为什么看，也在那里。',
    another: '再写一封',
  },
  query: {
    title: '查询来信',
    hint: '两个编码都在寄信那天的回执上，每四位一组。大小写、空格都可以随便写。',
    letterCode: '信件编码',
    letterCodeHint: '8 位',
    queryCode: '查询码',
    queryCodeHint: '24 位',
    ask: '查询',
    length: (has: number, wants: number) => `应有 ${wants} 位，现在是 ${has} 位。`,
    symbol: '抄错了一处：编码里没有字母 I、L、O、U，看着像的请填 1 和 0。',
    check: '对不上，多半是抄错了一个字或者前后颠倒。',
    none: '两个编码对不上',
    noneHint: '信件编码和查询码必须是同一封信的，两个都要一字不差。也请看看是不是写给这个信箱的。',
  },
  failure: {
    absent: '没有这个信箱',
    absentHint: '地址可能抄错了，或者信箱已经搬走。请从单位的网站重新进入。',
    busy: '同一时间来的人太多',
    busyHint: (seconds: number) => `请等 ${seconds} 秒再试。`,
    broken: '这一步没有办成',
    request: (id: string) => `如果要问办公室，请报这个编号：${id}`,
  },
}

export type SendingPhrases = typeof chineseSending
