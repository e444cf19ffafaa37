/** A book of words in several languages. Chinese is always in it; another language is taught when it is asked for. */
import type { Language } from '@yanlu/sdk/labels'

export interface WordBook<Words> {
  in(language: Language): Words
  teach(language: Language, words: Words): void
}

export function wordBook<Words>(chinese: Words): WordBook<Words> {
  const spoken: Partial<Record<Language, Words>> = {}
  return {
    in: (language) => spoken[language] ?? chinese,
    teach: (language, words) => {
      spoken[language] = words
    },
  }
}
