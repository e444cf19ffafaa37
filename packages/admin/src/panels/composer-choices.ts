/** What is chosen along with official words: what an instruction does besides, as which notice a message counts. */
import type { Notice } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import { actWords } from '../messages/act-words.ts'
import { fieldRemedy } from '../problem-words.ts'
import { taskOf } from './context.ts'
import { type After, composedAct, type Draft, requiredNow } from './draft.ts'
import { lengthOf, renderField } from './fields.ts'
import { type Field, reasonLimit } from './form.ts'
import type { Attempt } from './panel.ts'
import { statedFields } from './stated.ts'

export interface Choosing {
  draft: Draft
  change: (part: Partial<Draft>) => void
  /** Whether it has been tried without what is needed. */
  tried: boolean
}

type Part = TemplateResult | typeof nothing

interface Choice<Value> {
  value: Value
  name: string
  note?: string
}

/** Above the words, since who reads them depends on it. */
export function chosenBefore(attempt: Attempt, choosing: Choosing): Part {
  const act = composedAct(attempt)
  if (act === 'instruct') return afterwards(attempt, choosing)
  return act === 'writeToSender' ? asNotice(attempt, choosing) : nothing
}

/** 不办、改办, where the step lets it. */
function afterwards(attempt: Attempt, { draft, change }: Choosing): Part {
  const choices = afterChoices(attempt)
  if (choices.length < 2) return nothing
  const { after } = actWords[attempt.desk.language].around
  const chosen = afterKey(draft.after)
  return radios(after, {
    choices: choices.map((choice) => ({ ...choice, checked: afterKey(choice.value) === chosen })),
    choose: (value) => change({ after: value }),
  })
}

function afterChoices(attempt: Attempt): Choice<After>[] {
  const words = actWords[attempt.desk.language].around
  const step = taskOf(attempt)
  const ends: Choice<After>[] = step?.mayEnd
    ? [{ value: 'ends', name: words.afterEnds, note: words.afterEndsNote }]
    : []
  const redirects = (step?.redirects ?? []).map(({ id, name }): Choice<After> => {
    return { value: { disposition: id }, name: words.afterRedirects(name) }
  })
  return [{ value: 'usual', name: words.afterAsUsual }, ...redirects, ...ends]
}

function afterKey(after: After): string {
  return typeof after === 'string' ? after : `to ${after.disposition}`
}

const notices: readonly Notice[] = ['acceptanceNotice', 'interimNotice']

/** 受理告知、阶段告知, as long as its limit runs. */
function asNotice(attempt: Attempt, { draft, change }: Choosing): Part {
  const choices = noticeChoices(attempt)
  if (choices.length < 2) return nothing
  const { notice } = actWords[attempt.desk.language].around
  return radios(notice, {
    choices: choices.map((choice) => ({ ...choice, checked: choice.value === draft.notice })),
    choose: (value) => change({ notice: value }),
  })
}

function noticeChoices({ desk, letter }: Attempt): Choice<Notice | null>[] {
  const words = actWords[desk.language].around
  const due = notices.flatMap((notice): Choice<Notice>[] => {
    const clock = letter.clocks.find(({ milestone, state }) => milestone === notice && state === 'open')
    if (!clock) return []
    const note = words.noticeDue(dayWords(clock.dueOn, desk.language, letter.today))
    return [{ value: notice, name: words.notices[notice], note }]
  })
  return [{ value: null, name: words.noticePlain }, ...due]
}

interface Radios<Value> {
  choices: (Choice<Value> & { checked: boolean })[]
  choose: (value: Value) => void
}

function radios<Value>(legend: string, { choices, choose }: Radios<Value>): TemplateResult {
  return html`<div class="judged before">
    <fieldset>
      <legend>${legend}</legend>
      ${choices.map(
        ({ value, name, note, checked }) =>
          html`<label><input type="radio" name="besides" .checked=${checked} @change=${() => choose(value)} />
            ${name} ${note ? html`<small>${note}</small>` : nothing}</label>`,
      )}
    </fieldset>
  </div>`
}

/** What was chosen, in words, for the last look. */
export function chosenWords(attempt: Attempt, draft: Draft): string[] {
  const act = composedAct(attempt)
  const words = actWords[attempt.desk.language].around
  if (act === 'writeToSender') return draft.notice ? [words.notices[draft.notice]] : []
  if (act !== 'instruct' || draft.after === 'usual') return []
  const chosen = afterChoices(attempt).find(({ value }) => afterKey(value) === afterKey(draft.after))
  return chosen ? [chosen.note ? `${chosen.name} · ${chosen.note}` : chosen.name] : []
}

/** What the policy requires for the act, each in a field of its own. */
export function statements(attempt: Attempt, choosing: Choosing): Part {
  const { desk } = attempt
  const { draft, change } = choosing
  const fields = statedFields(requiredNow(attempt, draft), desk)
  if (fields.length === 0) return nothing
  return html`<div class="stated">
    <p class="small dim">${actWords[desk.language].around.stated}</p>
    ${fields.map((field) =>
      renderField(field, {
        desk,
        value: draft.stated[field.name] ?? '',
        wrong: wrongWith(field, attempt, choosing),
        change: (value) => change({ stated: { ...draft.stated, [field.name]: String(value) } }),
      }),
    )}
  </div>`
}

function wrongWith({ name, words }: Field, { desk, problem }: Attempt, { draft, tried }: Choosing): string {
  const typed = draft.stated[name]?.trim() ?? ''
  const over = lengthOf(typed) - reasonLimit
  if (over > 0) return desk.words.panels.remaining(-over)
  return tried && !typed ? (words.missing ?? '') : fieldRemedy(problem, name)
}

/** The first statement that is missing or too long. */
export function unstated(attempt: Attempt, draft: Draft): string | null {
  const bad = statedFields(requiredNow(attempt, draft), attempt.desk).find(({ name }) => {
    const typed = draft.stated[name]?.trim() ?? ''
    return !typed || lengthOf(typed) > reasonLimit
  })
  return bad ? `[id="${bad.name}"]` : null
}
