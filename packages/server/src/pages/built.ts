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

export interface BuiltScript {
  entry: string
  /** What it loads before anything is shown. */
  preload: string[]
}

/** The application for a frame, and the one that takes over from a page without scripts. */
export async function widgetScripts(): Promise<{ frame: BuiltScript; page: BuiltScript }> {
  const manifest = JSON.parse(await ofWidget('.vite/manifest.json')) as Record<string, ManifestEntry>
  const script = (source: string) => {
    const { file: entry, imports = [] } = manifest[source] ?? notBuilt()
    return { entry, preload: imports.flatMap((name) => manifest[name]?.file ?? []) }
  }
  return { frame: script('src/frame/main.ts'), page: script('src/frame/page.ts') }
}

/** The tokens of the widget and the rules it shares with pages without scripts. */
export function widgetStyle(): Promise<string> {
  return ofWidget('plain.css')
}

function ofWidget(name: string): Promise<string> {
  return readFile(widgetFolder + name, 'utf8').catch(notBuilt)
}

function notBuilt(): never {
  throw new ConfigError('The widget is not built: run pnpm build, or npm start, which builds it.')
}
