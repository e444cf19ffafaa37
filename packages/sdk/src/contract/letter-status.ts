/** The statuses of a letter, in the writer's terms; work in progress is tasks, never a status. */
export const letterStatuses = [
  'received',
  'needsCompleting',
  'held',
  'accepted',
  'inHand',
  'answered',
  'closed',
  'declined',
  'sentBack',
  'filed',
  'referred',
  'purged',
] as const
export type LetterStatus = (typeof letterStatuses)[number]
