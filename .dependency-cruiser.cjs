/**
 * Who may import whom (ARCHITECTURE.md, "What a tool checks"). scripts/imports.test.mjs plants a breach of each rule.
 *
 * Types are imports too here, except where a rule says otherwise by `dependencyTypesNot: ['type-only']`.
 */
const test = '\\.test(-d)?\\.ts$'
/** What tests put before the elements they try. */
const fixtures = '/fixtures/'
/** Strings and classes without a schema: what the browser client may take from the contract at run time. */
const carried = '^packages/sdk/src/contract/(routes|writer-routes|problem|limits|clause)\\.ts$'
/** Elements and tokens of the widget that the console shows too. */
const sharedParts = '^packages/widget/src/(parts/|tokens\\.css\\.ts$)'
const features =
  '^packages/server/src/(letters|policies|calendars|mailboxes|units|members|publications|attachments|statistics|tenants|notices|roles|api-keys|administration)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle cannot be read from one end to the other. Types may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-exist',
      comment: 'An import that cannot be found would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'contract-is-a-leaf',
      comment: 'The contract imports zod and itself.',
      severity: 'error',
      from: { path: '^packages/sdk/src/contract/', pathNot: test },
      to: { pathNot: ['^packages/sdk/src/contract/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'client-carries-no-schemas',
      comment: 'Schemas would make the browser client forty times its size: it takes the contract as types only.',
      severity: 'error',
      from: { path: '^packages/sdk/src/((labels|phrases)/)?[^/]+\\.ts$', pathNot: test },
      to: {
        path: ['^packages/sdk/src/(contract|testing)/', '(^|/)node_modules/zod/'],
        pathNot: carried,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'carried-parts-are-plain',
      comment: 'The parts of the contract that the client does carry know no schema either.',
      severity: 'error',
      from: { path: carried },
      to: { pathNot: carried, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'Judgement imports itself and the contract: no clock, no database, no Node.',
      severity: 'error',
      from: { path: '^packages/server/src/domain/', pathNot: test },
      to: { pathNot: ['^packages/server/src/domain/', '^packages/sdk/src/contract/'] },
    },
    {
      name: 'stores-own-tables',
      comment: 'Only stores (store.ts or store/), db/ and keys/ touch tables; auth/ hands better-auth its own.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['/store(\\.ts$|/)', '^packages/server/src/(db|keys)/', test] },
      to: { path: '^packages/server/src/db/schema(/|\\.ts$)', pathNot: '^packages/server/src/db/schema/auth\\.ts$' },
    },
    {
      name: 'auth-owns-its-tables',
      comment: 'The tables of identity and session are for auth/, stores and db/.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['/store(\\.ts$|/)', '^packages/server/src/(db|keys|auth)/', test] },
      to: { path: '^packages/server/src/db/schema/auth\\.ts$' },
    },
    {
      name: 'features-meet-in-stores',
      comment: "A feature uses another's store, never its handlers or views.",
      severity: 'error',
      from: { path: features, pathNot: test },
      to: {
        path: [`${features}(handlers|view)\\.ts$`, `${features}[a-z-]*-(handlers|view)\\.ts$`],
        pathNot: '^packages/server/src/$1/',
      },
    },
    {
      name: 'hono-stays-at-the-edge',
      comment: 'Only http/, pages/, auth/ and app.ts know the web framework; main.ts listens.',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: ['^packages/server/src/(http|pages|auth)/', '^packages/server/src/(app|main)\\.ts$', test],
      },
      to: { path: '(^|/)node_modules/(hono|@hono)/' },
    },
    {
      name: 'better-auth-stays-in-auth',
      comment: 'Only auth/ knows better-auth.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/server/src/auth/', test] },
      to: { path: '(^|/)node_modules/(better-auth|@better-auth)/' },
    },
    {
      name: 'widget-knows-the-sdk',
      comment: 'The widget knows Lit, the SDK and the proof of work, and nothing else.',
      severity: 'error',
      from: { path: '^packages/widget/src/', pathNot: [test, fixtures] },
      to: {
        pathNot: [
          '^packages/widget/src/',
          '^packages/sdk/src/',
          '(^|/)node_modules/(lit|altcha-lib)/',
          '(^|/)node_modules/vite/client',
        ],
      },
    },
    {
      name: 'console-knows-the-sdk',
      comment:
        "The console knows Lit, the SDK, the widget's shared elements and tokens, what draws a QR code, and nothing else.",
      severity: 'error',
      from: { path: '^packages/admin/src/', pathNot: [test, fixtures] },
      to: {
        pathNot: [
          '^packages/admin/src/',
          sharedParts,
          '^packages/sdk/src/',
          '(^|/)node_modules/(lit|uqr)/',
          '(^|/)node_modules/vite/client',
        ],
      },
    },
    {
      name: 'browser-carries-no-contract',
      comment: 'Widget and console take the contract as types only: a schema is 25 kB.',
      severity: 'error',
      from: { path: '^packages/(widget|admin)/src/', pathNot: test },
      to: { path: '^packages/sdk/src/contract/', pathNot: carried, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What ships does not lean on what tests it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [test, fixtures] },
      to: { path: ['^test/', test, '(^|/)node_modules/(vitest|@vitest|playwright-core|fast-check)/'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Programs of others', which see the packed package and nothing of the workspace.
    exclude: { path: ['/dist/', '^test/node_modules', '^packages/sdk/consumer/'] },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
