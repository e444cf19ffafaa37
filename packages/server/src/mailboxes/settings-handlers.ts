/** Setting mailboxes up: made with a policy of the product, named, shown on the organisation's sites. */
import { type BlankValue, type MailboxSettings, type Policy, Problem } from '@yanlu/sdk/contract'
import { type Administration, administer, oversee } from '../administration/store.ts'
import { withGiven } from '../administration/with-given.ts'
import { newId } from '../db/id.ts'
import { invalid } from '../domain/actions/index.ts'
import { activated } from '../domain/activate.ts'
import { refused } from '../domain/administration.ts'
import { knownCategories, withCategories } from '../domain/categories.ts'
import { policyFaults } from '../domain/fit.ts'
import { composed, presets } from '../domain/presets/index.ts'
import type { Handler } from '../handler.ts'
import { standingPolicies } from '../policies/store.ts'
import { openOrganisation } from '../units/store.ts'
import {
  allMailboxes,
  appendPolicy,
  changeMailbox,
  insertMailbox,
  isSlugTaken,
  type OpenedSettings,
  openSettings,
} from './store/settings.ts'

export const listMailboxes: Handler<'listMailboxes'> = (_asked, request) =>
  oversee(request, ['mailboxes', 'policies'], async ({ tx, today }) => {
    const [found, { units }, policies] = await Promise.all([
      allMailboxes(tx),
      openOrganisation(tx),
      standingPolicies(tx, today),
    ])
    const mailboxes = found.map(({ id, slug, name, leader, officeId }) => {
      const policyTitle = policies.find(({ mailboxId }) => mailboxId === id)?.document.title ?? ''
      return { slug, name, leader, office: named(units, officeId), policyTitle }
    })
    const bases = [...presets.values()].filter(({ kind }) => kind === 'base')
    return { mailboxes, presets: bases.map(({ id, title }) => ({ id, title })) }
  })

export const createMailbox: Handler<'createMailbox'> = (asked, request) =>
  administer(request, 'mailboxes', async (work) => {
    const { tx, at, today, record } = work
    const { preset, parts, blanks, office, ...settings } = asked
    const { units, organisation } = await openOrganisation(tx)
    const policy = startingPolicy(preset, { parts, blanks })
    if (!organisation.units.has(office)) throw invalid('office', 'unknownUnit')
    const lacking = policyFaults(policy, organisation).map(({ needs, id }) => ({
      path: `${needs === 'role' ? 'roles' : 'duties'}.${id}`,
      message: needs === 'role' ? 'roleLacking' : 'dutyLacking',
    }))
    if (lacking.length > 0) throw new Problem('invalid', 'invalid', { fields: lacking })
    const mailbox = { tenantId: tx.tenantId, id: newId(at.getTime()), officeId: office, ...settings }
    const made = { publishedBy: work.member.id, publishedAt: at, reason: null, approvals: [] }
    const first = { version: 1, inForceFrom: today, document: policy, ...made }
    const version = { tenantId: tx.tenantId, mailboxId: mailbox.id, ...first }
    insertMailbox(tx, mailbox, version)
    const after = { ...settings, office: named(units, office).name, preset: policy.title }
    record('mailboxCreated', { id: mailbox.id, name: mailbox.name }, { after })
    return view({ mailbox, versions: [version] }, { units, url: request.deps.url, today })
  }).catch((error) => {
    throw isSlugTaken(error) ? invalid('slug', 'slugTaken') : error
  })

interface Entered {
  parts: readonly string[]
  blanks: Readonly<Record<string, BlankValue>>
}

/** @throws {Problem} `invalid`: no such preset or part, or blanks that are left. */
function startingPolicy(id: string, { parts, blanks }: Entered): Policy {
  const found = composed(id, parts)
  if ('unknown' in found) throw invalid(found.unknown === 'preset' ? 'preset' : `parts.${found.unknown}`, 'choice')
  const active = activated(found.policy, blanks)
  if ('fields' in active) throw new Problem('invalid', 'invalid', { fields: active.fields })
  return active.policy
}

export const getMailboxSettings: Handler<'getMailboxSettings'> = ({ mailbox: slug }, request) =>
  oversee(request, ['mailboxes'], ({ tx, today }) => shown({ tx, today }, slug, request.deps.url))

export const updateMailbox: Handler<'updateMailbox'> = ({ mailbox: slug, office, ...given }, request) =>
  administer(request, 'mailboxes', async ({ tx, today, record }) => {
    const [opened, { units, organisation }] = await Promise.all([openSettings(tx, slug), openOrganisation(tx)])
    if (office !== undefined && !organisation.units.has(office)) throw invalid('office', 'unknownUnit')
    const { tenantId: _tenant, id, slug: _slug, ...before } = opened.mailbox
    const after = withGiven(before, { ...given, officeId: office })
    changeMailbox(tx, id, after)
    const recorded = ({ officeId, ...rest }: typeof after) => ({ ...rest, office: named(units, officeId).name })
    record('mailboxChanged', { id, name: after.name }, { before: recorded(before), after: recorded(after) })
    const mailbox = { ...opened.mailbox, ...after }
    return view({ ...opened, mailbox }, { units, url: request.deps.url, today })
  })

export const setCategories: Handler<'setCategories'> = ({ mailbox: slug, seen, ...asked }, request) =>
  administer(request, 'mailboxes', async ({ tx, at, member, today, record }) => {
    const [{ mailbox, versions }, { units }] = await Promise.all([openSettings(tx, slug), openOrganisation(tx)])
    const [newest] = versions
    if (newest.version !== seen) throw new Problem('conflict', 'conflict', { done: [] })
    if (newest.document.change.approvers.length > 0) throw refused('approvalNeeded')
    const document = withCategories(versions, asked, today)
    const { inForceFrom } = asked
    const published = { publishedBy: member.id, publishedAt: at, reason: null, approvals: [] }
    const version = { mailboxId: mailbox.id, version: newest.version + 1, inForceFrom, document, ...published }
    appendPolicy(tx, version)
    const before = { categories: newest.document.categories.map(({ name }) => name) }
    const after = { categories: document.categories.map(({ name }) => name), inForceFrom, version: version.version }
    record('categoriesSet', { id: mailbox.id, name: mailbox.name }, { before, after })
    const appended = { tenantId: tx.tenantId, ...version }
    return view({ mailbox, versions: [appended, ...versions] }, { units, url: request.deps.url, today })
  })

async function shown({ tx, today }: Pick<Administration, 'tx' | 'today'>, slug: string, url: string) {
  const [opened, { units }] = await Promise.all([openSettings(tx, slug), openOrganisation(tx)])
  return view(opened, { units, url, today })
}

type Names = readonly { id: string; name: string }[]

function view(
  { mailbox, versions }: OpenedSettings,
  { units, url, today }: { units: Names; url: string; today: string },
): MailboxSettings {
  const { slug, name, leader, greeting, seal, officeId, numberPrefix, origins } = mailbox
  const [{ version, inForceFrom, document }] = versions
  return {
    ...{ slug, name, leader, greeting, seal, numberPrefix, origins },
    office: named(units, officeId),
    policy: { title: document.title, version, inForceFrom },
    categories: knownCategories(versions).map(({ accused = false, ...category }) => ({ ...category, accused })),
    address: `${url}/m/${slug}`,
    snippet: `<script type="module" src="${url}/yanlu.js"></script>\n<yanlu-mailbox mailbox="${slug}"></yanlu-mailbox>`,
    today,
  }
}

function named(units: Names, id: string) {
  return { id, name: units.find((unit) => unit.id === id)?.name ?? '' }
}
