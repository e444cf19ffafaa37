/**
 * The documents, held to the code: links lead somewhere, files that are named exist, code that is shown is code that
 * is there, and what is told of settings, words and clauses is complete.
 *
 * A block of code is a quotation. `<!-- from: path -->` above it names the file it is a verbatim part of.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { labels } from '../packages/sdk/src/labels.ts'
import { presets } from '../packages/server/src/domain/presets/index.ts'
import { lifecycleDocument, lifecycleFile } from './lifecycle.mjs'
import { root } from './machine.mjs'
import { regulationsDocument } from './regulations.mjs'

const documents = globSync('{*,.changeset/*,docs/**/*}.md', { cwd: root }).sort()
const read = (path) => readFileSync(join(root, path), 'utf8')
const fence = /(?:<!-- from: (\S+) -->\n)?```(\w*)\n([\s\S]*?)\n```/g

describe.each(documents)('%s', (document) => {
  const text = read(document)
  const prose = text.replace(fence, '')

  test('links and pictures lead to files that are there, and to headings in them', () => {
    const targets = [...prose.matchAll(/(?:\]\(|src(?:set)?=")([^)\s"]+)[)"]/g)].map(([, target]) => target)
    const own = targets.filter((target) => !/^[a-z]+:/.test(target))
    expect(own.filter((target) => !leadsSomewhere(document, target))).toEqual([])
  })

  test('files that are named exist', () => {
    const named = [...prose.matchAll(/`((?:packages|scripts|test|docs|\.changeset|\.ci)\/[^`\s]*)`/g)]
    expect(named.map(([, path]) => path).filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([])
  })

  test('tests that are named by their title are there', () => {
    const named = [...prose.matchAll(/`([^`\s]+\.test\.\w+)`\s+“([^”]+)”/g)]
    const gone = named.filter(([, path, title]) => !read(path).includes(title.replace(/\s+/g, ' ')))
    expect(gone.map(([, path, title]) => `${path}: ${title}`)).toEqual([])
  })

  test('blocks of code are verbatim parts of the files they name', () => {
    const quoted = [...text.matchAll(fence)].filter(([, source]) => source)
    const gone = quoted.filter(([, source, , code]) => !existsSync(join(root, source)) || !read(source).includes(code))
    expect(gone.map(([, source, , code]) => `${source}:\n${code}`)).toEqual([])
  })
})

test.each(['STYLE.md', 'CONTRIBUTING.md'])('%s shows no code that is not in the repository', (document) => {
  const blocks = [...read(document).matchAll(fence)].filter(([, , language]) => language !== 'sh')
  expect(blocks.length).toBeGreaterThan(5)
  expect(blocks.filter(([, source]) => !source).map(([, , , code]) => code)).toEqual([])
})

test('docs/lifecycle.md is what the domain does (pnpm lifecycle writes it anew)', () => {
  expect(readFileSync(lifecycleFile, 'utf8')).toBe(lifecycleDocument())
}, 180_000)

test('docs/operate.md names every setting that config.ts reads, and no other', () => {
  const settings = [...read('packages/server/src/config.ts').matchAll(/^ {2}([A-Z_]+): (?!')/gm)].map(
    ([, name]) => name,
  )
  const told = [...read('docs/operate.md').matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name)
  expect(told).toEqual(settings)
})

test('docs/operate.md names every event that is logged', () => {
  const sources = globSync('packages/server/src/**/*.ts', { cwd: root }).map(read)
  const logged = sources.flatMap((code) => [...code.matchAll(/\blog\.\w+\(\{ event: '(\w+)'/g)].map(([, name]) => name))
  const told = [...read('docs/operate.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(logged.filter((name) => !told.includes(name))).toEqual([])
})

test('docs/regulations.md counts the clauses of every preset, and tells its readings (pnpm regulations writes them anew)', () => {
  const told = read('docs/regulations.md')
  expect(told).toBe(regulationsDocument(told))
  expect([...presets.keys()].filter((id) => !told.includes(`| \`${id}\` |`))).toEqual([])
})

test('docs/glossary.md has every status, act, event, role and milestone by both names', () => {
  const glossary = read('docs/glossary.md')
  const { statuses, acts, senderActs, events, roleKinds, taskKinds, taskStates, milestones, days } = labels['zh-CN']
  const things = [statuses, acts, senderActs, events, roleKinds, taskKinds, taskStates, milestones, days]
  const words = things.flatMap(Object.entries)
  expect(words.filter(([name, word]) => !glossary.includes(`| ${word} | \`${name}\` |`))).toEqual([])
})

function leadsSomewhere(document, target) {
  const [path, heading] = target.split('#')
  const file = path ? join(dirname(document), path) : document
  if (!existsSync(join(root, file))) return false
  return !heading || headingsOf(read(file)).includes(decodeURIComponent(heading))
}

/** As GitHub makes them: lower case, punctuation gone, hyphens for spaces. */
function headingsOf(markdown) {
  const headings = [...markdown.replace(fence, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading)
  return headings.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}
