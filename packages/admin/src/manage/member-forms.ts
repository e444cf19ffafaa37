/** What is asked to invite somebody, to change their place, to let them in again and to let them go. */
import type { HandOver, InvitationView, MemberView, Output, RoleView, UnitView } from '@yanlu/sdk'
import { html, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import { type ManageWords, manageWords } from '../messages/manage-words.ts'
import type { Field } from '../panels/form.ts'
import { choose, line, type ManageForm, type Option, select, type Typed, text } from './form.ts'

const nameLimit = 60
const emailLimit = 200
const reasonLimit = 500

/** Where somebody can be put. */
export interface Places {
  roles: readonly RoleView[]
  units: readonly UnitView[]
}

export function inviteForm(
  { client, language }: Desk,
  places: Places,
  made: (invitation: Output<'inviteMember'>) => void,
): ManageForm {
  const words = manageWords[language].members
  return {
    title: words.inviteTitle,
    lead: words.inviteLead,
    submit: words.inviteSubmit,
    fields: (typed) => [
      line({ name: 'name', label: words.name }, nameLimit),
      line({ name: 'email', label: words.email, hint: words.emailHint }, emailLimit),
      choose({ name: 'role', label: words.role }, { options: places.roles, ...words.chooseRole }),
      unitField(words, places, typed),
    ],
    shows: (typed) => misplaced(words, places, typed),
    give: async (typed) => {
      const asked = { name: typed.text('name'), email: typed.text('email') }
      const home = roleChosen(places, typed)?.unit
      const place = { unit: home ?? typed.text('unit'), role: typed.text('role') }
      made(await client.inviteMember({ ...asked, ...place }))
    },
  }
}

type Words = ManageWords['members']

/** A role that one unit holds is taken there and nowhere else. */
function unitField(words: Words, places: Places, typed: Typed): Field {
  const home = places.units.find(({ id }) => id === roleChosen(places, typed)?.unit)
  const asked = { name: 'unit', label: words.unit }
  return home
    ? select({ ...asked, hint: words.unitOfRole }, [home])
    : choose(asked, { options: places.units, ...words.chooseUnit })
}

/** Letters come to offices, and to units whose duty the policies name: somebody who receives them sees none elsewhere. */
function misplaced(words: Words, places: Places, typed: Typed): TemplateResult | null {
  const role = roleChosen(places, typed)
  const unit = places.units.find(({ id }) => id === typed.text('unit'))
  if (role?.kind !== 'office' || !unit || unit.office || unit.duty) return null
  const offices = places.units.filter(({ office }) => office).map(({ name }) => name)
  return html`<p class="small warn" role="status">${words.misplaced(unit.name, offices)}</p>`
}

function roleChosen({ roles }: Places, typed: Typed): RoleView | undefined {
  return roles.find(({ id }) => id === typed.text('role'))
}

export function revokeForm({ client, language }: Desk, { id: invitation, name }: InvitationView): ManageForm {
  const words = manageWords[language].members
  return {
    title: words.revokeTitle(name),
    lead: words.revokeLead,
    submit: words.revoke,
    fields: [],
    give: async () => void (await client.revokeInvitation({ invitation })),
  }
}

export function changeForm({ client, language }: Desk, places: Places, person: MemberView): ManageForm {
  const { members: words, save } = manageWords[language]
  const { id: member, name, role, unit } = person
  return {
    title: words.changeTitle(name),
    lead: words.changeLead,
    submit: save,
    fields: [
      line({ name: 'name', label: words.name, initial: name }, nameLimit),
      select({ name: 'unit', label: words.unit, initial: unit.id }, places.units),
      select({ name: 'role', label: words.role, initial: role.id }, places.roles),
    ],
    shows: (typed) => misplaced(words, places, typed),
    give: async (typed) => {
      const place = { unit: typed.text('unit'), role: typed.text('role') }
      await client.updateMember({ member, name: typed.text('name'), ...place })
    },
  }
}

export function unprotectForm({ client, language }: Desk, person: MemberView, done: () => void): ManageForm {
  const words = manageWords[language].members
  const reason = { name: 'reason', label: words.unprotectReason, hint: words.unprotectHint }
  return {
    title: words.unprotectTitle(person.name),
    lead: words.unprotectLead,
    submit: words.unprotectSubmit,
    tone: 'danger',
    fields: [{ ...text(reason, reasonLimit), required: true }],
    give: async (typed) => {
      await client.removeTwoFactor({ member: person.id, reason: typed.text('reason') })
      done()
    },
  }
}

interface Leaving {
  person: MemberView
  colleagues: readonly Option[]
  units: readonly Option[]
}

export function letGoForm(
  { client, language }: Desk,
  { person, colleagues, units }: Leaving,
  gone: (handOver: HandOver | null) => void,
): ManageForm {
  const words = manageWords[language].members
  const { id: member, name, self, unit } = person
  const nobody = { id: '', name: words.nobody }
  const others = colleagues.filter(({ id }) => id !== member)
  const elsewhere = units.filter(({ id }) => id !== unit.id)
  return {
    title: words.letGoTitle(name),
    lead: self ? words.letGoSelf : words.letGoLead,
    submit: words.letGoSubmit,
    tone: 'danger',
    fields: [
      select({ name: 'successor', label: words.successor, hint: words.successorHint }, [nobody, ...others]),
      select({ name: 'handOverTo', label: words.handOverTo, hint: words.handOverHint }, [nobody, ...elsewhere]),
    ],
    give: async (typed) => {
      const [successor, handOverTo] = [typed.optional('successor'), typed.optional('handOverTo')]
      const named = { ...(successor && { successor }), ...(handOverTo && { handOverTo }) }
      gone((await client.removeMember({ member, ...named })).handOver)
    },
  }
}
