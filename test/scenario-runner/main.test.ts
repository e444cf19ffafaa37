/** The command: what it prints last, and how it ends. No server is needed for what cannot be read. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const program = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'yanlu-scenario-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nowhere = ['--server', 'http://127.0.0.1:9', '--operator-key', 'none']
writeFileSync(join(folder, 'wrong.yaml'), 'scenario: wrong\nsteps:\n  - as: office\n    do: acceptLeter\n')

/** As it is typed in that folder, which is outside of the repository. */
function typed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, lines: stdout.trimEnd().split('\n'), stdout, stderr }
}

test('a failure ends it with 1, file and line first and the totals last', () => {
  const { status, lines } = typed('wrong.yaml', ...nowhere)
  expect(status).toBe(1)
  expect(lines[0]).toMatch(/^✗ wrong\.yaml:4 {2}wrong/)
  expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 pending')
})

test('as JSON nothing else is printed, and --report keeps the same', () => {
  const { status, stdout } = typed('wrong.yaml', '--json', '--report', 'report.json', ...nowhere)
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    passed: 0,
    failed: 1,
    pending: 0,
    scenarios: [{ file: 'wrong.yaml', line: 4 }],
  })
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(stdout)
})

test.each([
  { what: 'a file that is not there', args: ['gone.yaml', ...nowhere], says: 'gone.yaml: there is no such file' },
  { what: 'an option that is none', args: ['--jsn'], says: '--jsn' },
  { what: 'a server without its key', args: ['wrong.yaml', '--server', 'http://127.0.0.1:9'], says: '--operator-key' },
  { what: 'nobody at work', args: ['wrong.yaml', '--at-once', '0', ...nowhere], says: '--at-once' },
])('$what is not understood: 2, with how it is typed', ({ args, says }) => {
  const { status, stderr } = typed(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(says)
  expect(stderr).toContain('pnpm scenarios [files or folders …]')
})
