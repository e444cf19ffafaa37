/** The words of the writer's language, up to the form. */
import { type WordBook, wordBook } from '../parts/word-book.ts'
import type { Language } from '../parts/words.ts'
import { chinese, type Messages } from './zh-cn.ts'

export const messages: WordBook<Messages> = wordBook(chinese)

export function messagesFor(language: Language): Messages {
  return messages.in(language)
}
