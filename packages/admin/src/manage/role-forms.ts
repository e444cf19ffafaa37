/** What is asked to make, change or remove a role. What nobody manages themselves they are not offered to give. */
import type { LetterAct, Manageable, Reach, RoleKind, RoleView } from '@yanlu/sdk'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import type { Field } from '../panels/form.ts'
import { line, type ManageForm, type Option, select, tick, ticks } from './form.ts'

const nameLimit = 40
const idLimit = 64

function options<Id extends string>(words: Record<Id, string>): Option[] {
  return (Object.entries(words) as [Id, string][]).map(([id, name]) => ({ id, name }))
}

/** @param role null for a new one */
export function roleForm(desk: Desk, units: readonly Option[], role: RoleView | null): ManageForm {
  const { roles: words, save } = manageWords[desk.language]
  const id = line({ name: 'role', label: words.id, hint: words.idHint }, idLimit)
  return {
    title: role ? words.changeTitle(role.name) : words.createTitle,
    lead: words.changeLead,
    submit: role ? save : words.create,
    fields: [...(role ? [] : [id]), ...rules(desk, units, role)],
    give: async (typed) => {
      await desk.client.saveRole({
        role: role?.id ?? typed.text('role'),
        name: typed.text('name'),
        kind: typed.text('kind') as RoleKind,
        acts: typed.many('acts') as LetterAct[],
        reads: typed.text('reads') as Reach,
        concealed: typed.text('concealed') === 'yes',
        manages: typed.many('manages') as Manageable[],
        unit: typed.optional('unit') ?? null,
        twoFactor: typed.text('twoFactor') === 'yes',
      })
    },
  }
}

function rules({ labels, language, session }: Desk, units: readonly Option[], role: RoleView | null): Field[] {
  const { roles: words } = manageWords[language]
  const given = options(labels.manageables).filter(
    ({ id }) => session.role.manages.includes(id as Manageable) || role?.manages.includes(id as Manageable),
  )
  const everywhere = [{ id: '', name: words.everyUnit }, ...units]
  const chosen = { acts: role?.acts ?? [], manages: role?.manages ?? [] }
  return [
    line({ name: 'name', label: words.name, initial: role?.name ?? '' }, nameLimit),
    select(
      { name: 'kind', label: words.kind, hint: words.kindHint, initial: role?.kind ?? 'unit' },
      options(labels.roleKinds),
    ),
    select({ name: 'reads', label: words.reads, initial: role?.reads ?? 'own' }, options(labels.reaches)),
    select({ name: 'unit', label: words.unit, hint: words.unitHint, initial: role?.unit ?? '' }, everywhere),
    ticks({ name: 'acts', label: words.acts }, { options: options(labels.acts), chosen: chosen.acts, required: false }),
    ticks({ name: 'manages', label: words.manages }, { options: given, chosen: chosen.manages, required: false }),
    tick({ name: 'concealed', label: words.concealed, initial: role?.concealed ? 'yes' : '' }),
    tick({ name: 'twoFactor', label: words.twoFactor, initial: role?.twoFactor ? 'yes' : '' }),
  ]
}

export function removeRoleForm({ client, language }: Desk, { id: role, name }: RoleView): ManageForm {
  const { roles: words } = manageWords[language]
  return {
    title: words.removeTitle(name),
    lead: words.removeLead,
    submit: words.remove,
    tone: 'danger',
    fields: [],
    give: async () => void (await client.removeRole({ role })),
  }
}
