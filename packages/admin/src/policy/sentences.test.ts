/** Every rule of every preset is a sentence that a reader understands: no rule without one, no id in it. */
import type { Policy } from '@yanlu/sdk'
import { type Language, labels } from '@yanlu/sdk/labels'
import { describe, expect, test } from 'vitest'
import { presets } from '../../../server/src/domain/presets/index.ts'
import { policyWords } from '../messages/policy-words.ts'
import type { Context } from './context.ts'
import { kinds } from './kinds.ts'
import { textOf } from './part.ts'
import { chaptersOf, rulesOf, saidRule } from './rules.ts'

function contextOf(policy: Policy, language: Language = 'zh-CN'): Context {
  return { policy, organisation: null, language, labels: labels[language], words: policyWords[language] }
}

function said(policy: Policy, language: Language = 'zh-CN') {
  const context = contextOf(policy, language)
  return chaptersOf(policy).flatMap(({ blocks }) =>
    blocks.flatMap(({ rules }) =>
      rules.map((shown) => ({ path: shown.path, parts: saidRule(shown, rules, context), kind: shown.kind.id })),
    ),
  )
}

/** Words that the text itself wrote in Latin letters. */
function ownLatin(policy: Policy): Set<string> {
  const texts = JSON.stringify(policy).match(/"[^"]*\p{Script=Han}[^"]*"/gu) ?? []
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []))
}

describe.each([...presets.values()].map(({ id, policy }) => ({ id, policy })))('$id', ({ policy }) => {
  test('every rule is a sentence without an id or an empty place', () => {
    const own = ownLatin(policy)
    for (const { path, parts } of said(policy)) {
      const text = textOf(parts)
      expect(text.trim(), path).not.toBe('')
      const strange = (text.replaceAll('Word 文档', '').match(/[A-Za-z]{2,}/g) ?? []).filter((one) => !own.has(one))
      expect(strange, `${path}: ${text}`).toEqual([])
      expect(text, path).not.toMatch(/undefined|null|\[object|，，|：，|，。|（）|没有这一项|的的/)
    }
  })

  test('every sentence is one in English too', () => {
    for (const { path, parts } of said(policy, 'en'))
      expect(textOf(parts), path).not.toMatch(/undefined|null|\[object|^$/)
  })

  test('every word of a sentence is a field that can be changed', () => {
    for (const { parts, kind, path } of said(policy)) {
      const fields = kinds.find(({ id }) => id === kind)?.fields ?? {}
      const words = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.field]))
      if (kind === 'acts') continue
      expect(
        words.every((field) => field in fields),
        `${path} ${words}`,
      ).toBe(true)
    }
  })
})

test('together they are all rules there are', () => {
  const policies = [...presets.values()].map(({ policy }) => policy)
  expect(policies).toHaveLength(45)
  const shown = new Set(policies.flatMap((policy) => rulesOf(policy).map(({ kind }) => kind.id)))
  // Who has to agree before an identity is opened is in none of the texts: it is each tenant's own to rule.
  expect(kinds.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['identityOpenings'])
  const sections = new Set(kinds.map(({ at }) => at.split('.')[0]))
  const all = Object.keys(policies[0] ?? {}).filter((section) => section !== 'id' && section !== 'title')
  expect(all.filter((section) => !sections.has(section))).toEqual([])
})

test.each([
  { preset: 'xixiang-xian', path: 'limits.result-consultation', says: '咨询自派发次日起 2 个工作日内办出结果' },
  { preset: 'xueyuan', path: 'limits.self-reply', says: '办理方式是自办的，自收到来信次日起 5 个工作日内答复' },
  { preset: 'xueyuan', path: 'limits.result', says: '来信自单位收到次日起 10 个工作日内办出结果' },
  {
    preset: 'xueyuan',
    path: 'extensions.extension',
    says: '来信的办理可以延期：说明理由就可以，延到承诺的日子，不限次数，告诉来信人理由和新的日子',
  },
  { preset: 'xueyuan', path: 'identity', says: '不要求留下姓名和联系方式' },
  {
    preset: 'xueyuan',
    path: 'dispositions.submit.chain.leader-instruction',
    says: '院领导批示：由岗位所在单位的院领导批示，看拟办意见',
  },
])('$preset $path: $says', ({ preset, path, says }) => {
  const policy = presets.get(preset)?.policy
  const found = policy && said(policy).find((one) => one.path === path)
  expect(textOf(found?.parts ?? [])).toBe(says)
})
