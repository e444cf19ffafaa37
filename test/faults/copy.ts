/** A copy of the sources to break: packages are the checkout's own, by links; so is what was built. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../../scripts/machine.mjs'
import type { Edit } from './faults.ts'

const copied = ['package.json', 'tsconfig.base.json', 'packages', 'scripts', 'test']
const left = new Set(['dist', '.bin', '.vite', '.vite-temp', '.cache'])

/** @throws when a text that is to be replaced is not there, or is there twice. */
export function copyWith(edits: readonly Edit[], into: string): void {
  mkdirSync(into, { recursive: true })
  for (const name of copied) {
    cpSync(join(root, name), join(into, name), {
      recursive: true,
      // As they are: a package of the workspace is then the copy's.
      verbatimSymlinks: true,
      filter: (path) => !left.has(basename(path)),
    })
  }
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'))
  for (const name of readdirSync(join(root, 'packages'))) {
    const built = join(root, 'packages', name, 'dist')
    if (existsSync(built)) symlinkSync(built, join(into, 'packages', name, 'dist'))
  }
  for (const edit of edits) make(edit, into)
}

function make({ file, from, to }: Edit, into: string): void {
  const path = join(into, file)
  const pieces = readFileSync(path, 'utf8').split(from)
  if (pieces.length !== 2) throw new Error(`${file} has ${pieces.length - 1} times, not once:\n${from}`)
  writeFileSync(path, pieces.join(to))
}
