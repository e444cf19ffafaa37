/** What a page is called in the browser's tab. */
import type { Desk } from './desk.ts'
import { filterName } from './letter-words.ts'
import type { Messages } from './messages/messages.ts'
import type { Route } from './routes.ts'

export function pageName(route: Route, desk: Desk | null, words: Messages): string {
  if (route.page === 'invitation') return words.desk.invitation
  if (!desk) return words.signIn.title
  switch (route.page) {
    case 'inbox':
      return filterName(route.show, desk)
    case 'notices':
      return words.desk.notices
    case 'calendar':
      return words.desk.calendar
    case 'manage':
      return desk.labels.manageables[route.section]
    case 'account':
      return words.account.title
    default:
      return words.console
  }
}
