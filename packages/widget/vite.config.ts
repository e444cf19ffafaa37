/**
 * `dist/yanlu.js` is the script a site embeds, in one file under a name that never changes. The application, in a frame
 * or on the mailbox's own page, is hashed, under `dist/assets`, found through `dist/.vite/manifest.json`. `dist/plain.css`
 * is what pages without scripts wear of it.
 */
import { defineConfig, type Plugin } from 'vite'
import { plain } from './src/plain.css.ts'

export default defineConfig({
  base: '/widget/',
  plugins: [withoutLayout(), withoutPreload(), withPlainDecorate(), withPlainSheet()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      input: { yanlu: 'src/loader.ts', frame: 'src/frame/main.ts', page: 'src/frame/page.ts' },
      // Both let later chunks take what they share with the entry from the entry, instead of from a handful of small files.
      preserveEntrySignatures: 'allow-extension',
      treeshake: { moduleSideEffects: [{ test: /node_modules/, sideEffects: false }] },
      output: {
        minify: true,
        entryFileNames: ({ name }) => (name === 'yanlu' ? 'yanlu.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
      },
    },
  },
})

/** Layout in templates and style sheets is for their readers only: nothing here stands in `pre`. */
function withoutLayout(): Plugin {
  return {
    name: 'without-layout',
    apply: 'build',
    transform: (code, id) => (/widget\/src\/.*\.ts$/.test(id) ? { code: squeeze(code), map: null } : null),
  }
}

function squeeze(code: string): string {
  const styles = code.replace(/css`([^`]*)`/g, (sheet) => sheet.replace(/\s*([{};,])\s+/g, '$1').replace(/:\s+/g, ':'))
  return styles.replace(/\n\s+/g, '\n')
}

/** Vite's helper preloads style sheets of chunks; there are none here, and it is half a kilobyte. */
function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
  }
}

function withPlainSheet(): Plugin {
  return {
    name: 'with-plain-sheet',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'plain.css', source: plain.cssText })
    },
  }
}

/** The compiler's helper for decorators is for every kind of them; ours are Lit's, on properties alone (ADR 0010). */
function withPlainDecorate(): Plugin {
  const theirs = /function __decorate\(decorators, target, key, desc\) \{.*?\n\}/s
  const plain = `function __decorate(decorators, target, key) {
    for (const decorator of decorators) {
      const found = decorator(target, key)
      if (found) Object.defineProperty(target, key, found)
    }
  }`
  return {
    name: 'with-plain-decorate',
    apply: 'build',
    renderChunk: (code) => ({ code: code.replace(theirs, plain), map: null }),
  }
}
