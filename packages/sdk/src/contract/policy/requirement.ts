/** Kinds of things that a policy can require for an act, besides its own fields. */
export const requirementKinds = [
  'reason',
  'basis',
  'opinion',
  'suggestion',
  'report',
  'plan',
  'visit',
  'contact',
  'evidence',
  'signature',
  'seal',
  'document',
  'record',
  'statement',
  'checklist',
] as const
