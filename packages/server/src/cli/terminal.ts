/** Where a command is typed and answered. */
import { createInterface } from 'node:readline/promises'

export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** How far long work is, on one line that changes; nothing where nobody watches. */
  progress(text: string): void
  /** Null where nobody can answer. */
  ask: ((question: string) => Promise<string>) | null
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
  },
  ask: process.stdin.isTTY ? ask : null,
}

async function ask(question: string): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  return asking.question(question).finally(() => asking.close())
}
