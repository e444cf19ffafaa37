/** The form by which an administrator withdraws a notice that the organisation had entered. */
import { html } from 'lit'
import type { Desk } from '../desk.ts'
import { line, type ManageForm, type Typed } from '../manage/form.ts'
import { calendarWords } from '../messages/calendar-words.ts'

const reasonLimit = 200

export function withdrawForm(
  desk: Desk,
  { year, overrides, seen }: { year: number; overrides: boolean; seen: () => number },
): ManageForm {
  const { notice: words, own } = calendarWords[desk.language]
  const withdraw = (typed: Typed, preview: boolean) =>
    desk.client.withdrawCalendarYear({
      year,
      seen: seen(),
      preview,
      reason: typed.optional('reason') ?? words.withdrawTitle(year),
    })
  return {
    title: words.withdrawTitle(year),
    lead: words.withdrawLead(overrides),
    submit: words.withdraw,
    tone: 'danger',
    fields: [line({ name: 'reason', label: own.reason, hint: own.reasonHint }, reasonLimit)],
    shows: (typed) =>
      html`<desk-calendar-moves .desk=${desk} .about=${String(year)} .ask=${() => withdraw(typed, true)}></desk-calendar-moves>`,
    give: async (typed) => {
      await withdraw(typed, false)
    },
  }
}
