/** What is asked to make or change a unit, and to remove one. */
import type { UnitView } from '@yanlu/sdk'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import { line, type ManageForm, optionalLine, select, tick } from './form.ts'

const nameLimit = 60
const sealLimit = 4
const dutyLimit = 64

/** @param unit null for a new one */
export function unitForm({ client, language }: Desk, units: readonly UnitView[], unit: UnitView | null): ManageForm {
  const { units: words, save } = manageWords[language]
  const above = [{ id: '', name: words.noParent }, ...units.filter(({ id }) => id !== unit?.id)]
  return {
    title: unit ? words.changeTitle(unit.name) : words.createTitle,
    submit: unit ? save : words.create,
    fields: [
      line({ name: 'name', label: words.name, initial: unit?.name ?? '' }, nameLimit),
      line({ name: 'seal', label: words.seal, hint: words.sealHint, initial: unit?.seal ?? '' }, sealLimit),
      select({ name: 'parent', label: words.parent, initial: unit?.parent ?? '' }, above),
      tick({ name: 'handles', label: words.handles, initial: (unit?.handles ?? true) ? 'yes' : '' }),
      optionalLine({ name: 'duty', label: words.duty, hint: words.dutyHint, initial: unit?.duty ?? '' }, dutyLimit),
    ],
    give: async (typed) => {
      const settings = {
        name: typed.text('name'),
        seal: typed.text('seal'),
        handles: typed.text('handles') === 'yes',
        parent: typed.optional('parent') ?? null,
        duty: typed.optional('duty') ?? null,
      }
      await (unit ? client.updateUnit({ unit: unit.id, ...settings }) : client.createUnit(settings))
    },
  }
}

export function removeUnitForm({ client, language }: Desk, units: readonly UnitView[], unit: UnitView): ManageForm {
  const { units: words } = manageWords[language]
  const others = units.filter(({ id }) => id !== unit.id)
  return {
    title: words.removeTitle(unit.name),
    lead: words.removeLead,
    submit: words.removeSubmit,
    tone: 'danger',
    fields: [
      select({ name: 'handOverTo', label: words.handOverTo, hint: words.handOverHint }, [
        { id: '', name: words.nobody },
        ...others,
      ]),
    ],
    give: async (typed) => {
      const handOverTo = typed.optional('handOverTo')
      await client.removeUnit({ unit: unit.id, ...(handOverTo && { handOverTo }) })
    },
  }
}
