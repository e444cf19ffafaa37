/**
 * How heavy each entry of a package is for a page that takes all of it: bundled, minified, without the libraries beside it.
 *
 * Budgets are in bytes of gzip -9. Each operation adds its name, method and path to `.`, and nothing else.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { routes } from '../packages/sdk/src/contract/routes.ts'

const client = 1900
const operation = 14
export const budgets = {
  '.': client + operation * Object.keys(routes).length,
  './codes': 800,
  './limits': 300,
  './stability': 500,
}

export async function weigh(installed, entries) {
  const weights = {}
  for (const entry of entries) {
    const code = await bundled(installed, entry)
    weights[entry] = { gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length }
  }
  return weights
}

async function bundled(installed, entry) {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    root: installed,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(installed, fileOf(exports[entry])), formats: ['es'] },
      rolldownOptions: { external: /^[^./]/, output: { minify: true } },
    },
  })
  return output.map(({ code }) => code).join('')
}

function fileOf(target) {
  return typeof target === 'string' ? target : fileOf(target.default ?? target.import)
}
