/**
 * The examples of a document, as programs. A block of TypeScript says above it which program it is a part of
 * (`<!-- runs: name -->`); parts follow one another. What is printed stands behind `// →`, with `…` for what may be anything.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Example {
  code: string
  prints: string[]
}

const block = /(?:<!-- runs: (\w+) -->\n)?```ts\n([\s\S]*?)\n```/g

/** @throws an ordinary Error for a block that no program runs */
export function examplesIn(document: string): Map<string, Example> {
  const examples = new Map<string, Example>()
  for (const [whole, name, code = ''] of document.matchAll(block)) {
    if (!name) throw new Error(`no program runs this:\n${whole}`)
    const before = examples.get(name) ?? { code: '', prints: [] }
    const prints = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, printed = '']) => printed)
    examples.set(name, { code: `${before.code}${code}\n`, prints: [...before.prints, ...prints] })
  }
  return examples
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const sdk = join(root, 'packages/sdk')
const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'dom'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
}

/** A folder of somebody else's, with the SDK and msw beside it. */
export async function openFolder() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'yanlu-examples-')))
  await mkdir(join(folder, 'node_modules/@yanlu'), { recursive: true })
  await symlink(sdk, join(folder, 'node_modules/@yanlu/sdk'))
  await symlink(join(sdk, 'node_modules/msw'), join(folder, 'node_modules/msw'))
  const types = dirname(dirname(createRequire(import.meta.url).resolve('@types/node/package.json')))
  await symlink(types, join(folder, 'node_modules/@types'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  return {
    write: (name: string, code: string) => writeFile(join(folder, `${name}.ts`), code),
    run: (name: string, environment: Record<string, string>) =>
      run([`${name}.ts`], { cwd: folder, env: { NO_COLOR: '1', ...environment } }),
    check: () => run([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: folder, env: {} }),
    close: () => rm(folder, { recursive: true }),
  }
}

/** What a program of Node's prints; also what it complains of. */
function run(args: string[], options: { cwd: string; env: Record<string, string> }): Promise<string> {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(printed.trimEnd()))
  })
}

/** Whether lines were printed as the document says. */
export function asSaid(prints: string[]): RegExp {
  const lines = prints.map((line) => line.split('…').map(escaped).join('.+'))
  return new RegExp(`^${lines.join('\\n')}$`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
