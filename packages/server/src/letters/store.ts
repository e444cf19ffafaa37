/** All that reads and writes letters; other features meet this one here. */
export { commitmentOf, hashEvent, noHash } from './store/chain.ts'
export { addIdentity, destroyLetter, readIdentity } from './store/identity.ts'
export { countLetters, type ListedLetter, listLetters, openDeadlines } from './store/list.ts'
export { takeNumber } from './store/number.ts'
export { type NamedEvent, type OpenedLetter, openLetter } from './store/open.ts'
export { type DeadlineRow, deadlineOf } from './store/rows.ts'
export { type Author, isOvertaken, saveHappenings } from './store/save.ts'
export { isRepeated, saveNewLetter } from './store/submit.ts'
