/** What a problem says: its code's words, or others where those would mislead whoever asks. */
import type { ProblemCode } from '@yanlu/sdk/contract'
import type { Language } from '@yanlu/sdk/labels'
import { problemWords } from './problem-words.ts'

/** By the name that the problem carries. */
const otherwise: Record<Language, Record<string, string>> = {
  'zh-CN': {
    calendarChanged: '日历刚刚有人改过。请刷新，看过之后再改。',
    unseen: '没有找到，或者不在您能看的范围里。请核对后再试。',
    unknown: '没有找到。请核对后再试。',
    otherSite: '这是从别的网站来的请求，没有照办。如果这就是您自己的网址，请管理员检查 YANLU_URL。',
  },
  en: {
    calendarChanged: 'Somebody changed the calendar just now. Look at it, then change it again.',
    unseen: 'Not found, or not yours to see. Check it and try again.',
    unknown: 'Not found. Check it and try again.',
    otherSite:
      'The request came from another site and was not done. If this address is your own, have YANLU_URL checked.',
  },
}

/** @param name the problem's own, mostly its code's */
export function detailOf(language: Language, code: ProblemCode, name: string): string {
  return otherwise[language][name] ?? problemWords[language][code].detail
}
