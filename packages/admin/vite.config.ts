import { defineConfig } from 'vite'

/** The console is served under /admin/ with `script-src 'self'`: nothing may be inlined, neither scripts nor assets. */
export default defineConfig({
  base: '/admin/',
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/v1': 'http://localhost:3000', '/auth': 'http://localhost:3000' } },
})
