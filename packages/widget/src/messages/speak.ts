/** The writer's language: Chinese is always there, English is fetched when it is asked for. */
import { type WordBook, wordBook } from '../parts/word-book.ts'
import type { Language } from '../parts/words.ts'
import { chinese, type Messages } from './zh-cn.ts'

export const messages: WordBook<Messages> = wordBook(chinese)

export function messagesFor(language: Language): Messages {
  return messages.in(language)
}

export async function learn(language: Language): Promise<void> {
  if (language === 'en') await import('./en.ts')
}
