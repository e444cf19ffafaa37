/** The parts of the composer: what is judged along with a result, and the words once more before they go out. */
import type { Outcome } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { dayWords, nextDay } from '../day-words.ts'
import { actWords } from '../messages/act-words.ts'
import { fieldRemedy } from '../problem-words.ts'
import { type Choosing, chosenWords, unstated } from './composer-choices.ts'
import { composedAct, type Draft, requiredNow, signedBy } from './draft.ts'
import { flagsFor } from './forms/adjust.ts'
import type { Attempt } from './panel.ts'
import { statedFields } from './stated.ts'

const outcomes: readonly Outcome[] = ['solved', 'explained', 'planned']

/** Where what is still missing is to be written or chosen, the first of it. */
export function firstMissing(attempt: Attempt, draft: Draft): string | null {
  const { text, outcome, promisedOn } = draft
  if (!text.trim()) return '.area'
  if (composedAct(attempt) === 'report') {
    if (!outcome) return '[name="outcome"]'
    if (outcome === 'planned' && !promisedOn) return '#planned'
  }
  return unstated(attempt, draft)
}

/** How it came out, the day promised for what is planned, and the policy's own flags. */
export function judgement({ desk, letter, problem }: Attempt, { draft, change, tried }: Choosing) {
  const { around } = actWords[desk.language]
  const choose = (event: Event) => change({ outcome: (event.target as HTMLInputElement).value as Outcome })
  const unchosen = tried && !draft.outcome ? around.outcomeMissing : fieldRemedy(problem, 'outcome')
  const wrong = tried && !draft.promisedOn ? around.plannedMissing : fieldRemedy(problem, 'promisedOn')
  return html`<div class="judged">
    <fieldset role="radiogroup" aria-labelledby="outcome" aria-required="true" aria-invalid=${Boolean(unchosen)} aria-describedby=${unchosen ? 'outcome-wrong' : nothing} @change=${choose}>
      <legend id="outcome">${around.outcome}</legend>
      ${outcomes.map(
        (outcome) =>
          html`<label><input type="radio" name="outcome" value=${outcome} .checked=${outcome === draft.outcome} />
            ${desk.labels.outcomes[outcome]} <small>${around.outcomeHints[outcome]}</small></label>`,
      )}
      ${unchosen ? html`<p class="wrong" id="outcome-wrong">${unchosen}</p>` : nothing}
    </fieldset>
    ${
      draft.outcome === 'planned'
        ? html`<div class="on">
            <label for="planned">${around.plannedOn}</label>
            <input id="planned" type="date" min=${nextDay(letter.today)} aria-invalid=${Boolean(wrong)} aria-describedby=${wrong ? 'planned-wrong' : nothing}
              .value=${draft.promisedOn} @input=${(event: Event) => change({ promisedOn: (event.target as HTMLInputElement).value })} />
            ${wrong ? html`<p class="wrong" id="planned-wrong">${wrong}</p>` : nothing}
          </div>`
        : nothing
    }
    ${flagsLeft({ desk, letter }).length ? flagBoxes({ desk, letter }, draft, change) : nothing}
  </div>`
}

/** Those that this unit sets, and that do not hold yet. */
function flagsLeft(attempt: Pick<Attempt, 'desk' | 'letter'>) {
  return flagsFor(attempt).filter(({ set }) => !set)
}

function flagBoxes({ desk, letter }: Pick<Attempt, 'desk' | 'letter'>, draft: Draft, change: Choosing['change']) {
  const toggle = (event: Event) => {
    const { value, checked } = event.target as HTMLInputElement
    change({ flags: checked ? [...draft.flags, value] : draft.flags.filter((flag) => flag !== value) })
  }
  return html`<fieldset @change=${toggle}>
    <legend>${actWords[desk.language].around.flags}</legend>
    ${flagsLeft({ desk, letter }).map(
      ({ id, name }) =>
        html`<label><input type="checkbox" value=${id} .checked=${draft.flags.includes(id)} /> ${name}</label>`,
    )}
  </fieldset>`
}

interface Confirming {
  draft: Draft
  give: () => void
  edit: () => void
}

/** Read once more: the sheet as it will stand, with name and seal. */
export function confirmation(attempt: Attempt, { draft, give, edit }: Confirming) {
  const { desk, letter, sending } = attempt
  const act = composedAct(attempt)
  const { panels } = desk.words
  const words = actWords[desk.language].composed[act]
  const { by, seal } = signedBy(act, { desk, letter })
  return html`<dialog aria-labelledby="confirm">
    <h2 id="confirm">${panels.confirm}</h2>
    <p class="said">${words.confirm}</p>
    <yanlu-sheet .text=${draft.text} .seal=${seal} .by=${by} .on=${letter.today} .language=${desk.language}></yanlu-sheet>
    ${facts(attempt, draft)}
    <div class="answers">
      <button class="primary" aria-disabled=${sending} @click=${give}>${sending ? panels.sending : words.again}</button>
      <button @click=${edit}>${panels.edit}</button>
    </div>
  </dialog>`
}

/** What goes along with the words, and what was stated. */
function facts(attempt: Attempt, draft: Draft) {
  const chosen = composedAct(attempt) === 'report' ? judged(attempt, draft) : chosenWords(attempt, draft)
  const stated = statedFields(requiredNow(attempt, draft), attempt.desk)
  return html`${chosen.length ? html`<p class="facts">${chosen.join(' · ')}</p>` : nothing}
  ${
    stated.length
      ? html`<dl class="facts">${stated.map(({ name, words }) => html`<dt>${words.label}</dt><dd>${draft.stated[name]}</dd>`)}</dl>`
      : nothing
  }`
}

function judged({ desk, letter }: Attempt, { outcome, promisedOn, flags }: Draft): string[] {
  const named = letter.choices.flags.filter(({ id }) => flags.includes(id)).map(({ name }) => name)
  const day = outcome === 'planned' && promisedOn ? [dayWords(promisedOn, desk.language, letter.today)] : []
  return [...(outcome ? [desk.labels.outcomes[outcome]] : []), ...day, ...named]
}
