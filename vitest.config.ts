/**
 * Six projects. Every test file of the workspace belongs to one; those of the server belong to two, one for each engine.
 *
 * - `unit`: without a database: the sdk, the domain, the scripts, how scenarios are read and compared, how files are cleaned.
 * - `embedded`, `postgres`: everything else of the server, on PGlite and on a real cluster. `inject('engine')` says which;
 *   what makes sense on one of them only is in `*.embedded.test.ts` or `*.postgres.test.ts`, since a skipped test fails.
 * - `browser`: elements of the widget and the console, in a real browser.
 * - `journeys`: the product from outside: a server, a browser, a clock turned by hand.
 * - `faults`: promises broken on purpose, in copies of the sources; the tests that must notice are run there.
 */
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserArgs, findBrowser } from './scripts/browser.mjs'

const domain = 'packages/server/src/domain/**/*.test.ts'
const server = ['packages/server/src/**/*.test.ts', 'test/server/**/*.test.ts']
const executablePath = findBrowser()

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    maxWorkers: 2,
    allowOnly: false,
    // Whole titles: a rule that is cut short cannot be read, nor found by its name.
    taskTitleValueFormatTruncate: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/sdk/src/**/*.test.ts',
            domain,
            'scripts/**/*.test.mjs',
            'test/scenario-runner/**/*.test.ts',
            'test/attachments/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'embedded',
          include: server,
          exclude: [domain, '**/*.postgres.test.ts'],
          provide: { engine: 'embedded' },
          globalSetup: ['test/setup/embedded.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: server,
          exclude: [domain, '**/*.embedded.test.ts'],
          provide: { engine: 'postgres' },
          globalSetup: ['test/setup/postgres.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['packages/{widget,admin}/src/**/*.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
          sequence: { groupOrder: 3 },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserArgs },
              contextOptions: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
            }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/server/**',
            'test/faults/**',
            'test/scenario-runner/**',
            'test/attachments/**',
            '**/node_modules/**',
          ],
          provide: { engine: 'postgres' },
          globalSetup: ['test/setup/postgres.ts', 'test/setup/browser.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], sequence: { groupOrder: 5 } },
      },
    ],
  },
})
