/** What a database error means: the SQLSTATE behind it, and whether the database is simply away. */

/** The SQLSTATE or system code, wherever in the chain of causes it stands. */
export function codeOf(error: unknown): string | undefined {
  for (let at = error as { code?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (typeof at.code === 'string') return at.code
  }
  return undefined
}

export function constraintOf(error: unknown): string | undefined {
  for (let at = error as { constraint?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (typeof at.constraint === 'string') return at.constraint
  }
  return undefined
}

/** 08 connection, 53 out of resources, 57P shutdown; or the socket's own errors. */
const away = /^(08...|53...|57P0.|ECONN.*|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN)$/
const awayWords = new RegExp(
  [
    'Connection terminated',
    'not currently accepting connections',
    'connect(ion)? timeout',
    'timeout exceeded when trying to connect',
    'connection error and is not queryable',
    'Client was closed and is not queryable',
    'Cannot use a pool after calling end',
    'PGlite is closed',
  ].join('|'),
  'i',
)

export function isAway(error: unknown): boolean {
  const code = codeOf(error)
  if (code && away.test(code)) return true
  for (let at = error as Error | undefined; at; at = at.cause as Error | undefined) {
    if (awayWords.test(at.message ?? '')) return true
  }
  return false
}
