/**
 * What petition texts (信访制度) are alike in: short ways to write a rule down, none of them a rule by itself.
 *
 * Each fills in what such a rule always has; the preset says the rest, with the clause it comes from.
 */
import type { PolicyDraft } from '@yanlu/sdk/contract'
import { usualDecline } from './defaults.ts'

type About = PolicyDraft['about']
type Terms = PolicyDraft['terms']
type Disposition = PolicyDraft['dispositions'][number]
type Step = Disposition['chain'][number]
type Decline = PolicyDraft['decline']
type Archive = PolicyDraft['archive']
type Supervision = PolicyDraft['supervision']
type Reception = PolicyDraft['reception'][number]

/** A part of a rule that can be left out. */
type Given<T, K extends keyof T> = Pick<T, K> & Partial<T>

/** Where the text comes from; it says neither since when nor who explains it. */
export function about(text: Given<About, 'source' | 'of' | 'clause'>): About {
  return { inForce: null, interpreter: null, supersedes: null, ...text }
}

/** 信访人 and 信访事项. */
export function petitionTerms(terms: Given<Terms, 'office' | 'clause'>): Terms {
  return { letter: '信访事项', writer: '信访人', unit: '承办单位', ...terms }
}

/** The office answers by itself. */
export function answers(disposition: Given<Disposition, 'id' | 'name' | 'hint' | 'clause'>): Disposition {
  return { assigns: false, chain: [], ...disposition }
}

/** Units handle it. */
export function assigns(disposition: Given<Disposition, 'id' | 'name' | 'hint' | 'clause'>): Disposition {
  return { assigns: true, chain: [], ...disposition }
}

/** It goes to somebody else, and the writer is told where. */
export function refers(disposition: Given<Disposition, 'id' | 'name' | 'hint' | 'clause'>): Disposition {
  return { act: 'refer', assigns: false, chain: [], ...disposition }
}

type Asked = Given<Step, 'id' | 'name' | 'role' | 'asks' | 'clause'>

/** 审签, taken where the role is. */
export function signOff(step: Asked): Step {
  return { kind: 'signOff', at: 'home', ...step }
}

/** 批示, taken where the role is. */
export function instruction(step: Asked): Step {
  return { kind: 'instruction', at: 'home', ...step }
}

/** The text's own reasons for not accepting, and the product's others after them. */
export function declineFor(clause: string, reasons: Decline['reasons']): Decline {
  const own = new Set(reasons.map(({ id }) => id))
  return {
    reasons: [...reasons, ...usualDecline.reasons.filter(({ id }) => !own.has(id))],
    suggestionRequired: false,
    clause,
  }
}

export function archive(rule: Given<Archive, 'clause'>): Archive {
  return { forms: ['electronic'], contents: [], keepYears: null, noRemoval: false, ledgers: [], ...rule }
}

export function supervision(rule: Partial<Supervision>): Supervision {
  return { bodies: [], triggers: [], methods: [], grounds: [], ...rule }
}

export function reception(rule: Given<Reception, 'id' | 'name' | 'every' | 'seats' | 'clause'>): Reception {
  return { weekday: null, ...rule }
}
