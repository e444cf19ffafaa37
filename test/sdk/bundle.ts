/** A program and all it imports as one file, for where there are no files. */
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** @param format `es` for a module, `iife` for a script that leaves what it exports under `story` */
export async function bundle(file: string, format: 'es' | 'iife'): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: [format], name: 'story' } },
  })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}
