/** Every table, for the query builder and the migration tool. */
export * from './auth.ts'
export * from './columns.ts'
export * from './directory.ts'
export * from './letter.ts'
export * from './letter-work.ts'
export * from './notice.ts'
export * from './reference.ts'
export * from './tenant.ts'
