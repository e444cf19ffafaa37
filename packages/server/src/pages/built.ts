/** What the builds of widget and console left to serve. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '../config.ts'

const packages = new URL('../../../', import.meta.url)

export const widgetFolder = fileURLToPath(new URL('widget/dist/', packages))
export const adminFolder = fileURLToPath(new URL('admin/dist/', packages))

interface ManifestEntry {
  file: string
  imports?: string[]
}

/** The frame application's entry and what it loads before anything is shown. @throws when the widget is not built. */
export async function frameFiles(): Promise<{ entry: string; preload: string[] }> {
  const text = await readFile(`${widgetFolder}.vite/manifest.json`, 'utf8').catch(() => '{}')
  const manifest = JSON.parse(text) as Record<string, ManifestEntry>
  const entry = manifest['src/frame/main.ts']
  if (!entry) throw new ConfigError('The widget is not built: run pnpm build, or npm start, which builds it.')
  const preload = (entry.imports ?? []).flatMap((name) => manifest[name]?.file ?? [])
  return { entry: entry.file, preload }
}
