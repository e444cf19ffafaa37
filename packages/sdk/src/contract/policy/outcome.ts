/** How a matter came out: solved, explained as not to be solved, or planned for a promised day. */
export const outcomes = ['solved', 'explained', 'planned'] as const
export type Outcome = (typeof outcomes)[number]
