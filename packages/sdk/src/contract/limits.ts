/**
 * The bounds every input is held to, whatever a policy says. Lengths are in Unicode code points, sizes in bytes.
 * A policy may be narrower, never wider.
 */
export const limits = {
  titleLength: 60,
  letterLength: 5000,
  officialTextLength: 5000,
  reasonLength: 500,
  identityFieldLength: 200,
  unitsPerAssignment: 8,
  accused: 8,
  /** A code as it is typed, with whatever stands between its groups. */
  typedCodeLength: 40,
  citedLength: 1000,
  linkedLetters: 20,
  nameLength: 60,
  emailLength: 200,
  passwordLength: { least: 12, most: 128 },
  membersPerTenant: 2000,
  pageSize: 100,
  bodyBytes: 64 * 1024,
} as const
