/** What an API key may be narrowed to. A key never does more than the role of whom it acts as. No schema here. */
export const scopes = [
  'letters:read',
  'letters:act',
  'identity:open',
  'organisation:read',
  'organisation:manage',
] as const
export type Scope = (typeof scopes)[number]
