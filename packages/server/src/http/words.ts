/** The words of problems, in the reader's language: what is wrong and what to do about it. */
import type { ProblemCode } from '@yanlu/sdk/contract'
import type { Language } from '@yanlu/sdk/labels'

type Words = Record<ProblemCode, { title: string; detail: string }>

const chinese: Words = {
  invalid: { title: '填写有误', detail: '有的内容需要改一改，改好后请再提交。' },
  unauthenticated: { title: '请先登录', detail: '登录已经失效或还没有登录，请登录后再试。' },
  forbidden: { title: '没有权限', detail: '您的岗位不办理这一步。需要办理的，请联系管理员。' },
  not_found: { title: '没有找到', detail: '没有找到。请核对后再试；查询来信，两个编码都要对上。' },
  method_not_allowed: { title: '方法不对', detail: '这个地址不接受这种请求方法；接受哪些，见 Allow 响应头。' },
  not_allowed_now: { title: '现在不能这样办', detail: '这封信现在的状态不能这样办。' },
  conflict: { title: '有人先办了', detail: '在您办理之前，这封信有了新的进展，请看过之后再办。' },
  too_large: { title: '内容太大', detail: '内容超过了上限，请缩短后再提交。' },
  key_reused: { title: '不是同一封信', detail: '同一个提交凭据已经用于另一封信，请重新写一封。' },
  proof_required: { title: '需要核对', detail: '请稍候，正在核对这不是自动程序。' },
  too_many_requests: { title: '太频繁了', detail: '请求太频繁，请稍等一会儿再试。' },
  internal: { title: '没有办成', detail: '这次没有办成。请刷新看看，再试一次；还不行，请把编号告诉管理员。' },
  unavailable: { title: '暂时不能办理', detail: '服务暂时不可用，请稍后再试。' },
}

const english: Words = {
  invalid: { title: 'Not filled in correctly', detail: 'Some fields need a change; then send it again.' },
  unauthenticated: { title: 'Sign in first', detail: 'You are not signed in, or no longer. Sign in and try again.' },
  forbidden: {
    title: 'Not for your role',
    detail: 'Your role does not do this step. Ask an administrator if it should.',
  },
  not_found: { title: 'Not found', detail: 'Not found. Check the address or the codes; both codes have to match.' },
  method_not_allowed: {
    title: 'Wrong method',
    detail: 'This address does not take that method. The header Allow names those it takes.',
  },
  not_allowed_now: { title: 'Not possible now', detail: 'The letter’s state does not allow this now.' },
  conflict: {
    title: 'Somebody acted first',
    detail: 'The letter changed before you acted. Look at it, then act again.',
  },
  too_large: { title: 'Too large', detail: 'It is over the limit. Shorten it and send it again.' },
  key_reused: {
    title: 'Another letter',
    detail: 'This submission secret was used for another letter. Begin a new one.',
  },
  proof_required: { title: 'One moment', detail: 'Checking that this is not an automated program.' },
  too_many_requests: { title: 'Too many requests', detail: 'Too many requests. Wait a moment and try again.' },
  internal: {
    title: 'It did not work',
    detail: 'It did not work. Reload to see, and try again; if it stays so, give the administrator the request id.',
  },
  unavailable: {
    title: 'Not available',
    detail: 'The service is not available. Try again later.',
  },
}

export const problemWords: Record<Language, Words> = { 'zh-CN': chinese, en: english }

/** What is wrong with a field and what to do, by the domain's and the parser's names for it. */
const remedies: Record<Language, Record<string, string>> = {
  'zh-CN': {
    unknownGround: '请从列出的理由里选一条。',
    sameCategory: '已经是这个类别，请选另一个。',
    afterToday: '请选今天以后的日期。',
    afterDue: '请选原定期限以后的日期。',
    stepHasNobody: '这种办理方式要由别的岗位审签，这个岗位还没有设；请联系管理员。',
    notYourStep: '这一步不等您批示；请不选事项，直接批示。',
    nobodyLeft: '信里反映的是全部能受理的单位，没有人可以受理；请改向上级单位反映。',
    unitHasIt: '这个单位已经在办这封信。',
    unitAccused: '信里反映的是这个单位或它的上级，不能交给它办理。',
    superiorOnly: '按办理规则，只能交给被反映人的上级单位。',
    recallFirst: '这个单位正在办这封信，请先收回交办。',
    unknownMember: '请从列出的人员里选。',
    notYourMember: '只能替本单位受理的信登记别人回避。',
    recusedAlready: '这个人已经回避。',
    required: '请填写这一项。',
    unknownCategory: '请从列出的类别里选一个。',
    unknownDisposition: '请从列出的办理方式里选一种。',
    unknownUnit: '请从列出的承办单位里选。',
    unitTwice: '同一个单位只选一次。',
    notACursor: '请从第一页重新翻起。',
    notJson: '请发送 JSON。',
    unknownField: '没有这一项，请去掉。',
    email: '请填写完整的电子信箱，例如 name@example.com。',
    format: '格式不对，请核对。',
    choice: '请从列出的选项里选。',
    type: '格式不对，请核对。',
    characters: '有不能使用的字符，请删去后再试。',
    seenAhead: '请刷新这封信，再试一次。',
    tooShort: '至少 {n} 个字。',
    tooLong: '最多 {n} 个字，请缩短。',
    tooFew: '至少选 {n} 个。',
    tooMany: '最多选 {n} 个。',
    tooSmall: '不能小于 {n}。',
    tooBig: '不能大于 {n}。',
    wrongPassword: '密码不对，请再核对一遍。',
    sixDigits: '请写验证器上的六位数字。',
    wrongCode: '验证码不对。请看验证器上现在的六位数字；手机的时间要准。',
    codeSpent: '这组数字已经用过了，请等验证器换到下一组。',
    twoCodes: '试错的次数太多，一组不够了。请写下现在这组，等换到下一组，接着写上，共十二位。',
    wrongRecoveryCode: '这个恢复码不对，或者已经用过。每个只能用一次，请换一个。',
    miswrittenCode: '恢复码是三组、每组四位，请对照您存的那份核对一遍。',
    twoStepOn: '两步登录已经开着，请刷新这一页。',
    twoStepOff: '两步登录没有开着，请刷新这一页。',
  },
  en: {
    unknownGround: 'Choose one of the listed reasons.',
    sameCategory: 'It is in this category already: choose another.',
    afterToday: 'Choose a day after today.',
    afterDue: 'Choose a day after the present due day.',
    stepHasNobody: 'This disposition has to be signed off by a role that is not set up: ask an administrator.',
    notYourStep: 'This step does not wait for you: give the instruction without it.',
    nobodyLeft: 'The letter is about everybody who could receive it: turn to the organisation above.',
    unitHasIt: 'This unit is at work on the letter already.',
    unitAccused: 'The letter is about this unit or one above it: it cannot be given the letter.',
    superiorOnly: 'By the policy it may go only to a unit above whom it is about.',
    recallFirst: 'This unit is at work on the letter: take the assignment back first.',
    unknownMember: 'Choose from the listed members.',
    notYourMember: 'Only the desk of the letter can have somebody else step back.',
    recusedAlready: 'They have stepped back already.',
    required: 'Fill in this field.',
    unknownCategory: 'Choose one of the listed categories.',
    unknownDisposition: 'Choose one of the listed dispositions.',
    unknownUnit: 'Choose from the listed units.',
    unitTwice: 'Choose each unit once.',
    notACursor: 'Begin again at the first page.',
    notJson: 'Send JSON.',
    unknownField: 'There is no such field: leave it out.',
    email: 'Give a whole e-mail address, such as name@example.com.',
    format: 'Check the format.',
    choice: 'Choose one of the listed values.',
    type: 'Check the format.',
    characters: 'It holds characters that cannot be used: take them out.',
    seenAhead: 'Reload the letter and try again.',
    tooShort: 'Give at least {n} characters.',
    tooLong: 'Give at most {n} characters.',
    tooFew: 'Choose at least {n}.',
    tooMany: 'Choose at most {n}.',
    tooSmall: 'Not below {n}.',
    tooBig: 'Not above {n}.',
    wrongPassword: 'That is not your password. Check it and try again.',
    sixDigits: 'Give the six digits of your authenticator.',
    wrongCode: 'That is not the code. Give the six digits shown now; your phone’s clock must be right.',
    codeSpent: 'These digits have been used. Wait for the next ones.',
    twoCodes:
      'Too many wrong codes: one is no longer enough. Give this one and, once it changes, the next: twelve digits.',
    wrongRecoveryCode: 'That recovery code is wrong or used up. Each works once: give another.',
    miswrittenCode: 'A recovery code is three groups of four. Compare it with the copy you kept.',
    twoStepOn: 'Two-step sign-in is on already. Reload the page.',
    twoStepOff: 'Two-step sign-in is not on. Reload the page.',
  },
}

export function remedy(language: Language, name: string, n?: number | bigint): string {
  const words = remedies[language][name] ?? remedies[language].format
  return String(words).replace('{n}', String(n))
}
