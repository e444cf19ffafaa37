/**
 * What is said to a writer, in Chinese and English: by the form, the receipt, the query, and the page of a letter.
 *
 * The words of a value alone are in `labels`. `phrases` has everything; each group is exported by itself too, so that a
 * page carries only those that it takes.
 */
import type { Language } from './labels.ts'
import { englishClock } from './phrases/clock-en.ts'
import { type ClockPhrases, chineseClock } from './phrases/clock-zh-cn.ts'
import { englishDays } from './phrases/days-en.ts'
import { chineseDays, type DayPhrases } from './phrases/days-zh-cn.ts'
import { englishForm, englishPage } from './phrases/form-en.ts'
import { chineseForm, chinesePage, type FormPhrases, type PagePhrases } from './phrases/form-zh-cn.ts'
import { englishLetter } from './phrases/letter-en.ts'
import { chineseLetter, type LetterPhrases } from './phrases/letter-zh-cn.ts'
import { englishSending } from './phrases/sending-en.ts'
import { chineseSending, type SendingPhrases } from './phrases/sending-zh-cn.ts'

export { daysBetween, isRolled, mondayOf, slashed } from './phrases/clock-days.ts'
export { monthAndDay, timeOf, weekdayOf } from './phrases/days.ts'
export {
  type ClockPhrases,
  chineseClock,
  chineseDays,
  chineseForm,
  chineseLetter,
  chinesePage,
  chineseSending,
  type DayPhrases,
  englishClock,
  englishDays,
  englishForm,
  englishLetter,
  englishPage,
  englishSending,
  type FormPhrases,
  type LetterPhrases,
  type PagePhrases,
  type SendingPhrases,
}

export interface Phrases extends SendingPhrases {
  days: DayPhrases
  clock: ClockPhrases
  page: PagePhrases
  form: FormPhrases
  letter: LetterPhrases
}

export const phrases: Record<Language, Phrases> = {
  'zh-CN': {
    days: chineseDays,
    clock: chineseClock,
    page: chinesePage,
    form: chineseForm,
    letter: chineseLetter,
    ...chineseSending,
  },
  en: {
    days: englishDays,
    clock: englishClock,
    page: englishPage,
    form: englishForm,
    letter: englishLetter,
    ...englishSending,
  },
}
