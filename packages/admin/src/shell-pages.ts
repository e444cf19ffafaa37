/** The page of a route; the inbox is not among them, since it stays in the tree while another is open. */
import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Account } from './account.ts'
import type { Desk } from './desk.ts'
import { managePages } from './manage-pages.ts'
import type { Listed } from './pages/listing.ts'
import { missingPage } from './pages/missing-page.ts'
import type { Route } from './routes.ts'

interface Around {
  account: Account
  listed: Listed
  /** The letter that was opened to do its first act. */
  begun: string | null
}

const calendarPage = () => import('./define-calendar.ts')

export function renderPage(route: Route, desk: Desk, { account, listed, begun }: Around) {
  if (route.page === 'notices') return html`<desk-notices .desk=${desk}></desk-notices>`
  if (route.page === 'calendar') {
    const page = html`<desk-calendar .desk=${desk} .year=${route.year}></desk-calendar>`
    return html`<desk-later .desk=${desk} .load=${calendarPage} .page=${page}></desk-later>`
  }
  if (route.page === 'account') return html`<desk-account .desk=${desk} .account=${account}></desk-account>`
  if (route.page === 'manage') return managePages[route.section](desk, route.at ?? [])
  if (route.page === 'missing') return missingPage(desk.words)
  if (route.page !== 'letter') return nothing
  const begin = route.id === begun
  return keyed(
    route.id,
    html`<desk-letter .desk=${desk} .letterId=${route.id} .listed=${listed} ?begin=${begin}></desk-letter>`,
  )
}
