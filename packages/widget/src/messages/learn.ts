/** Chinese is always there; English is fetched when it is asked for. */
import type { Language } from '../parts/words.ts'

export async function learn(language: Language): Promise<void> {
  if (language === 'en') await import('./en.ts')
}
