/** The words of the reader's language. */
import type { Language } from '@yanlu/sdk/labels'
import { english } from './en.ts'
import { chinese, type PageWords } from './zh-cn.ts'

const books: Record<Language, PageWords> = { 'zh-CN': chinese, en: english }

export function wordsFor(language: Language): PageWords {
  return books[language]
}
