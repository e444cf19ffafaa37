import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/codes.ts',
    'src/labels.ts',
    'src/phrases.ts',
    'src/stability.ts',
    'src/contract/limits.ts',
    'src/contract/index.ts',
    'src/testing/index.ts',
  ],
  format: 'esm',
  dts: true,
  unbundle: true,
  fixedExtension: false,
})
