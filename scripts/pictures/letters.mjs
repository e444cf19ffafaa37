/** Letters that the pictures show besides the demo's, by name; whoever takes pictures holds their codes. */
import { overdue, reported, submitted, underway } from './company-letters.mjs'
import { answered, closed, completing, declined, sentBack } from './other-letters.mjs'

export const letters = { underway, reported, submitted, overdue, answered, closed, declined, completing, sentBack }
