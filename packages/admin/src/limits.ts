/** The contract's bounds on what is typed here; `@yanlu/sdk` carries them only together with its schemas. */
export const officialTextLength = 5000
export const reasonLength = 500
export const unitsPerAssignment = 8
