/** Letters to the county of the demo. Persons and places are invented. */
import type { Story } from './story.ts'

export const countyLetters: readonly Story[] = []
