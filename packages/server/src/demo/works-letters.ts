/** Letters to the works of the demo. Persons and places are invented. */
import type { Story } from './story.ts'

export const worksLetters: readonly Story[] = []
