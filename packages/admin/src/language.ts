/** The language of the console: what the reader last chose in this browser, else what the browser asks for. */
import { type Language, languageOf } from '@yanlu/sdk/labels'

const place = 'yanlu-console-language'

export function chosenLanguage(): Language {
  return languageOf(remembered() ?? navigator.language)
}

export function chooseLanguage(language: Language): void {
  document.documentElement.lang = language
  try {
    localStorage.setItem(place, language)
  } catch {
    // Storage may be off: the choice then lasts as long as the page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
