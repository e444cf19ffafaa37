/** Gives the elements of the calendar page their names; fetched when somebody comes there. */

import { CalendarMonths } from './calendar/months.ts'
import { CalendarMoves } from './calendar/moves.ts'
import { NoticeForm } from './calendar/notice-form.ts'
import { OwnDaysFile } from './calendar/own-days-file.ts'
import { CalendarVersions } from './calendar/versions.ts'
import { name } from './named.ts'
import { CalendarPage } from './pages/calendar-page.ts'

name({
  'desk-calendar': CalendarPage,
  'desk-calendar-months': CalendarMonths,
  'desk-calendar-moves': CalendarMoves,
  'desk-calendar-versions': CalendarVersions,
  'desk-notice-form': NoticeForm,
  'desk-own-days-file': OwnDaysFile,
})
