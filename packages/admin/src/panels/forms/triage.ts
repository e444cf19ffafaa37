/** What the desk is asked before a letter is handled: whether, how, and what the writer is told. */
import type { LetterAct, LetterView } from '@yanlu/sdk'
import { html } from 'lit'
import { actName, dispositionsOf } from '../../act-name.ts'
import {
  around,
  type Field,
  type Form,
  type FormAttempt,
  type Option,
  reasonLimit,
  type Typed,
  textLimit,
  wordsOf,
} from '../form.ts'

/** A reason and nothing else, about the letter. */
export function reasoned(act: 'hold' | 'file' | 'sendBack') {
  return (attempt: FormAttempt): Form => ({
    ...namedByPolicy(attempt, act),
    fields: [
      { kind: 'text', name: 'reason', words: wordsOf(attempt, act).fields.reason, required: true, limit: reasonLimit },
    ],
    give: (typed) => ({ act, reason: typed.text('reason') }),
  })
}

/** Where the policy has a disposition for the act, the button says its name as the panel does. */
function namedByPolicy({ desk, letter }: FormAttempt, act: LetterAct): Pick<Form, 'submit'> {
  return dispositionsOf(letter, act).length > 0 ? { submit: actName(desk, letter, act) } : {}
}

/** 受理登记 and 改定办理方式: who has to sign off is said with each disposition, and only they read a proposal. */
export function disposed(act: 'accept' | 'decide') {
  return (attempt: FormAttempt, typed: Typed): Form => {
    const { fields } = wordsOf(attempt, act)
    const dispositions = dispositionsOf(attempt.letter, 'decide')
    const chosen = dispositions.find(({ id }) => id === typed.text('disposition'))
    const options = dispositions.map((one) => dispositionOption(one, attempt))
    const proposal: Field = { kind: 'text', name: 'proposal', words: fields.proposal, limit: textLimit }
    return {
      fields: [
        { kind: 'choice', name: 'disposition', words: fields.disposition, required: true, options },
        ...(chosen?.chain.length ? [proposal] : []),
      ],
      after: byOtherActs(attempt),
      give: (given) => ({ act, disposition: given.text('disposition'), proposal: given.optional('proposal') }),
    }
  }
}

/** Dispositions that have an act of their own are named, not offered here. */
function byOtherActs(attempt: FormAttempt) {
  const { acts, choices } = attempt.letter
  const offered = acts.filter(({ refusal }) => !refusal).map(({ act }) => act)
  const names = choices.dispositions.filter(({ act }) => act !== 'decide' && offered.includes(act))
  return names.length > 0
    ? html`<p class="dim">${around(attempt).byOtherActs(names.map(({ name }) => name))}</p>`
    : null
}

function dispositionOption(
  { id, name, hint, assigns, chain, refusal }: LetterView['choices']['dispositions'][number],
  attempt: FormAttempt,
): Option {
  const words = around(attempt)
  const now = attempt.letter.disposition?.id === id ? `${words.now} · ` : ''
  const who = assigns ? words.assigns : words.direct
  const closed = refusal ? { closed: attempt.desk.labels.refusals[refusal] } : {}
  const steps = chain.length ? words.chain(chain) : words.noChain
  return { id, name, note: `${now}${who}`, hint: `${hint}\n${steps}`, ...closed }
}

/** 不予受理: the ground of the policy gives the words to begin with, and where to turn. */
export function decline(attempt: FormAttempt, typed: Typed): Form {
  const { fields } = wordsOf(attempt, 'decline')
  const { declineReasons, suggestionRequired } = attempt.letter.choices
  const ground = declineReasons.find(({ id }) => id === typed.text('ground'))
  const words = around(attempt)
  const options = declineReasons.map(({ id, text, clause }) => ({ id, name: text, hint: words.clause(clause) }))
  const written: Field[] = [
    {
      kind: 'text',
      name: 'reason',
      words: fields.reason,
      required: true,
      limit: reasonLimit,
      initial: ground?.text ?? '',
    },
    {
      kind: 'line',
      name: 'turnTo',
      words: fields.turnTo,
      required: suggestionRequired,
      limit: reasonLimit,
      initial: ground?.turnTo ?? '',
    },
  ]
  return {
    fields: [
      { kind: 'choice', name: 'ground', words: fields.ground, required: true, options },
      ...(ground ? written : []),
    ],
    give: (given) => ({
      act: 'decline',
      ground: given.text('ground'),
      reason: given.text('reason'),
      turnTo: given.optional('turnTo'),
    }),
  }
}

export function askCompletion(attempt: FormAttempt): Form {
  const { text } = wordsOf(attempt, 'askCompletion').fields
  return {
    fields: [{ kind: 'text', name: 'text', words: text, required: true, limit: textLimit }],
    give: (typed) => ({ act: 'askCompletion', text: typed.text('text') }),
  }
}

export function reclassify(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'reclassify')
  const { choices, category } = attempt.letter
  const options = choices.categories.filter(({ id }) => id !== category.id)
  return {
    fields: [
      { kind: 'choice', name: 'category', words: fields.category, required: true, options },
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
    ],
    give: (typed) => ({ act: 'reclassify', category: typed.text('category'), reason: typed.text('reason') }),
  }
}
