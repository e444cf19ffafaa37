/** What is asked to make a mailbox and to change how it is set up. */
import type { MailboxSettings, Output } from '@yanlu/sdk'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import type { Field, Typed } from '../panels/form.ts'
import { line, type ManageForm, type Option, select, text } from './form.ts'

const nameLimit = 60
const slugLimit = 64
const sealLimit = 4
const prefixLimit = 12
const greetingLimit = 500

export function newMailboxForm(
  { client, language }: Desk,
  { presets, units }: { presets: Output<'listMailboxes'>['presets']; units: readonly Option[] },
  made: (mailbox: MailboxSettings) => void,
): ManageForm {
  const { mailboxes: words } = manageWords[language]
  const choices = presets.map(({ id, title }) => ({ id, name: title }))
  return {
    title: words.createTitle,
    lead: words.createLead,
    submit: words.create,
    fields: [
      line({ name: 'slug', label: words.slug, hint: words.slugHint }, slugLimit),
      select({ name: 'preset', label: words.preset, hint: words.presetHint }, choices),
      ...settingFields(words, units, null),
    ],
    give: async (typed) => {
      const begins = { slug: typed.text('slug'), preset: typed.text('preset') }
      made(await client.createMailbox({ ...begins, ...settingsOf(typed) }))
    },
  }
}

export function mailboxForm(
  { client, language }: Desk,
  units: readonly Option[],
  mailbox: MailboxSettings,
): ManageForm {
  const { mailboxes: words, save } = manageWords[language]
  return {
    title: `${words.settings} · ${mailbox.name}`,
    submit: save,
    fields: settingFields(words, units, mailbox),
    give: async (typed) => void (await client.updateMailbox({ mailbox: mailbox.slug, ...settingsOf(typed) })),
  }
}

function settingFields(
  words: (typeof manageWords)['zh-CN']['mailboxes'],
  units: readonly Option[],
  now: MailboxSettings | null,
): Field[] {
  return [
    line({ name: 'name', label: words.name, initial: now?.name ?? '' }, nameLimit),
    line({ name: 'leader', label: words.leader, hint: words.leaderHint, initial: now?.leader ?? '' }, nameLimit),
    line({ name: 'seal', label: words.seal, initial: now?.seal ?? '' }, sealLimit),
    select(
      { name: 'office', label: words.office, hint: words.officeHint, ...(now && { initial: now.office.id }) },
      units,
    ),
    line(
      { name: 'numberPrefix', label: words.numberPrefix, hint: words.numberHint, initial: now?.numberPrefix ?? '' },
      prefixLimit,
    ),
    text(
      { name: 'greeting', label: words.greeting, hint: words.greetingHint, initial: now?.greeting ?? '' },
      greetingLimit,
    ),
  ]
}

function settingsOf(typed: Typed) {
  return {
    name: typed.text('name'),
    leader: typed.text('leader'),
    seal: typed.text('seal'),
    office: typed.text('office'),
    numberPrefix: typed.text('numberPrefix'),
    greeting: typed.optional('greeting') ?? null,
  }
}
