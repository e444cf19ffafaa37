/** For which letters a rule is: alternatives, each of several facts that have to hold together. */
import type { Facts } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { type FactName, factKind } from '../condition.ts'
import { type Editing, renderBoxes } from './editing.ts'

export function renderCondition(editing: Editing) {
  const { value, context, change, name } = editing
  const { condition } = context.words.editor
  const alternatives: readonly Facts[] = Array.isArray(value) ? value : []
  const put = (index: number, facts: Facts) => {
    const next = alternatives.map((one, place) => (place === index ? facts : one)).filter((one) => count(one) > 0)
    change(next.length > 0 ? next : undefined)
  }
  const add = () => change([...alternatives, firstFacts(editing, alternatives)])
  return html`<div class="field">
    <span class="small dim">${name === 'when' ? condition.holds : condition.holdsNot}</span>
    ${alternatives.map((facts, index) => renderAlternative(editing, { facts, index, several: alternatives.length > 1 }, (next) => put(index, next)))}
    ${alternatives.length === 0 && name === 'when' ? html`<p class="small">${condition.always}</p>` : nothing}
    <button type="button" class="quiet" @click=${add}>＋ ${addWords(name, alternatives.length, condition)}</button>
  </div>`
}

function addWords(name: string, count: number, words: Editing['context']['words']['editor']['condition']): string {
  if (count > 0) return words.addAlternative
  return name === 'when' ? words.restrict : words.except
}

/** What a condition begins with: a category, else whatever there is. */
function firstFacts({ context }: Editing, others: readonly Facts[]): Facts {
  const category = context.policy.categories[0]?.id ?? ''
  return others.some((facts) => facts.category) ? { anonymous: true } : { category: [category] }
}

function count(facts: Facts): number {
  return Object.values(facts).filter((asked) => asked !== undefined).length
}

interface Alternative {
  facts: Facts
  index: number
  several: boolean
}

function renderAlternative(editing: Editing, { facts, index, several }: Alternative, put: (facts: Facts) => void) {
  const { words } = editing.context
  const names = Object.keys(facts) as FactName[]
  const unused = (Object.keys(words.say.factNames) as FactName[]).filter((fact) => !names.includes(fact))
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement
    const fact = select.value as FactName
    if (fact) put({ ...facts, [fact]: firstValue(fact, editing) })
    select.value = ''
  }
  return html`<div class="alternative" role="group" aria-label=${words.editor.condition.either(index + 1)}>
    ${several ? html`<span class="small dim">${words.editor.condition.either(index + 1)}</span>` : nothing}
    ${names.map((fact) => renderFact(fact, editing, { facts, put }))}
    <select aria-label=${words.editor.condition.addFact} @change=${add}>
      <option value="">＋ ${words.editor.condition.addFact}</option>
      ${unused.map((fact) => html`<option value=${fact}>${words.say.factNames[fact]}</option>`)}
    </select>
  </div>`
}

function firstValue(fact: FactName, { context }: Editing): unknown {
  const kind = factKind(fact, context)
  if (kind.ask === 'yesNo') return true
  if (kind.ask === 'least') return { atLeast: fact === 'units' ? 2 : 1 }
  const [first] = kind.choices
  return first ? [first.value] : null
}

interface Changing {
  facts: Facts
  put: (facts: Facts) => void
}

function renderFact(fact: FactName, editing: Editing, { facts, put }: Changing) {
  const { words } = editing.context
  const { [fact]: _, ...others } = facts
  const label = words.say.factNames[fact] ?? words.say.missing
  return html`<div class="fact">
    <span>${label}</span>
    ${renderAsked(fact, editing, { asked: facts[fact], label, put: (asked) => put({ ...facts, [fact]: asked }) })}
    <button type="button" class="quiet" aria-label="${words.editor.condition.removeFact}：${label}" @click=${() => put(others)}>✕</button>
  </div>`
}

interface Asked {
  asked: unknown
  label: string
  put: (asked: unknown) => void
}

function renderAsked(fact: FactName, { name, context }: Editing, { asked, label, put }: Asked) {
  const { condition, nothing: empty } = context.words.editor
  const kind = factKind(fact, context)
  if (kind.ask === 'yesNo') {
    const answers = [true, false].map((value) => ({ value, name: value ? condition.yes : condition.no }))
    return html`<fieldset class="one">
      <legend class="unseen">${label}</legend>
      ${answers.map(
        (one) =>
          html`<label class="pill"><input type="radio" name="${name}-${fact}" .checked=${one.value === asked} @change=${() => put(one.value)} /><span>${one.name}</span></label>`,
      )}
    </fieldset>`
  }
  if (kind.ask === 'least') {
    const { atLeast } = (asked ?? { atLeast: 1 }) as { atLeast: number }
    return html`<label class="row">${condition.atLeast}<input class="count" type="number" min="1" max="1000" .value=${String(atLeast)}
      @change=${(event: Event) => put({ atLeast: Math.max(1, Number((event.target as HTMLInputElement).value) || 1) })} /></label>`
  }
  const said = context.words.say.facts[fact]
  const none = {
    value: null,
    name: said && 'absent' in said && said.absent ? said.absent.replace(/的$/, '') : condition.isAbsent,
  }
  const absent = kind.absent ? [none] : []
  const chosen = asked === null ? [null] : Array.isArray(asked) ? asked : []
  return renderBoxes({ label, choices: [...kind.choices, ...absent], chosen, none: empty }, (next) => {
    const values = next.filter((value) => value !== null)
    const onlyAbsent = next.includes(null) && !chosen.includes(null)
    put(onlyAbsent || values.length === 0 ? (kind.absent ? null : chosen) : values)
  })
}
