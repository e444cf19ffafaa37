/** An error for the log: its stack and its causes'. Parameters of statements stay out: they are what people wrote. */
export function describeError(error: unknown): string[] {
  const lines: string[] = []
  for (let at = error as Error | undefined; at; at = at.cause as Error | undefined) {
    lines.push(String(at.stack ?? at).replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, ''))
  }
  return lines
}
