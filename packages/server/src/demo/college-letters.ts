/** Letters to the college of the demo. Persons and places are invented. */
import type { Story } from './story.ts'

export const collegeLetters: readonly Story[] = []
