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
