/**
 * What vitest.config.ts and the global set-ups hand to tests through `inject('…')`.
 *
 * `engine` says on which database a server test runs; the PostgreSQL addresses are there only where a cluster was started.
 */
declare module 'vitest' {
  interface ProvidedContext {
    engine: 'embedded' | 'postgres'
    /** A file with the migrated embedded database. */
    embeddedSnapshot: string
    /** The owner role (CREATEROLE, CREATEDB, not a superuser) of a throw-away cluster. */
    postgresUrl: string
    /** The cluster's superuser, for what an owner cannot do: cutting connections, looking past row-level security. */
    postgresSuperuserUrl: string
    /** The browser that journeys launch, with the flags it needs here. */
    browser: { executablePath: string; args: string[] }
  }
}

export {}
