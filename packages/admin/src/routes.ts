/** The addresses of the console, all under /admin/: an address is read into a route, and a route written as an address. */
import type { LetterFilter, Manageable, Session } from '@yanlu/sdk'
import { labels } from '@yanlu/sdk/labels'
import { isSection } from './manage-sections.ts'

export type Route =
  | { page: 'inbox'; show: LetterFilter; category: string | null }
  | { page: 'letter'; id: string }
  | { page: 'notices' }
  | { page: 'calendar'; year: number | null }
  | { page: 'account' }
  | { page: 'manage'; section: Manageable; at?: readonly string[] }
  | { page: 'invitation'; token: string }
  | { page: 'signIn' }
  | { page: 'missing' }

export const root = '/admin/'

/** Where one is with a policy: its rules, or a page beside them. */
export const policyPlaces = ['rules', 'compare', 'rehearsal', 'history', 'presets', 'json'] as const
export type PolicyPlace = (typeof policyPlaces)[number]

/** In the order the rail shows them. */
const filters = Object.keys(labels['zh-CN'].filters) as LetterFilter[]

/** A unit's letters have all been received and assigned by the office. */
export function filtersOf({ kind }: Pick<Session['role'], 'kind'>): LetterFilter[] {
  return kind === 'unit' ? filters.filter((filter) => filter !== 'received') : filters
}

export function routeOf(address: string): Route {
  const url = new URL(address, 'https://desk.invalid')
  const [first = '', second, ...rest] = url.pathname.slice(root.length).split('/')
  if (!url.pathname.startsWith(root)) return { page: 'missing' }
  if (first === '')
    return { page: 'inbox', show: filterOf(url.searchParams.get('show')), category: url.searchParams.get('category') }
  if (first === 'letters' && second) return { page: 'letter', id: decodeURIComponent(second) }
  if (first === 'notices') return { page: 'notices' }
  if (first === 'calendar') return { page: 'calendar', year: yearOf(url.searchParams.get('year')) }
  if (first === 'account') return { page: 'account' }
  if (first === 'manage' && second && isSection(second)) return manageRoute(second, rest)
  if (first === 'invitation') return { page: 'invitation', token: url.hash.slice(1) }
  if (first === 'sign-in') return { page: 'signIn' }
  return { page: 'missing' }
}

export function inboxAddress(show: LetterFilter, category: string | null = null): string {
  const query = new URLSearchParams({ ...(show === 'mine' ? {} : { show }), ...(category ? { category } : {}) })
  return query.size ? `${root}?${query}` : root
}

export function letterAddress(id: string): string {
  return `${root}letters/${encodeURIComponent(id)}`
}

export function manageAddress(section: Manageable): string {
  return `${root}manage/${section}`
}

/** null for this year. */
export function calendarAddress(year: number | null = null): string {
  return `${root}calendar${year === null ? '' : `?year=${year}`}`
}

export function policyAddress(mailbox: string, place: PolicyPlace = 'rules'): string {
  const page = `${manageAddress('policies')}/${encodeURIComponent(mailbox)}`
  return place === 'rules' ? page : `${page}/${place}`
}

export const noticesAddress = `${root}notices`
export const accountAddress = `${root}account`
export const signInAddress = `${root}sign-in`

function yearOf(asked: string | null): number | null {
  return asked && /^2[01]\d\d$/.test(asked) ? Number(asked) : null
}

function manageRoute(section: Manageable, rest: readonly string[]): Route {
  const at = rest.filter(Boolean).map(decodeURIComponent)
  return at.length > 0 ? { page: 'manage', section, at } : { page: 'manage', section }
}

function filterOf(asked: string | null): LetterFilter {
  return filters.find((filter) => filter === asked) ?? 'mine'
}
