/**
 * Roles (岗位) a tenant begins with. Policies name them by these ids; what they are called, and what they may do, is the
 * tenant's to change.
 */
import type { LetterAct, Role } from '@yanlu/sdk/contract'

const triage: LetterAct[] = [
  'accept',
  'decline',
  'hold',
  'file',
  'askCompletion',
  'sendBack',
  'refer',
  'decide',
  'reclassify',
]
const handling: LetterAct[] = [
  'assign',
  'recall',
  'remind',
  'mark',
  'setLimit',
  'liftLimit',
  'extend',
  'settle',
  'grantExtension',
  'denyExtension',
  'redo',
  'reply',
  'close',
  'writeToSender',
]
const secrecy: LetterAct[] = ['nameAccused', 'recuse', 'openIdentity']
/** 答复 is a unit's only where the policy says that units reply. */
const unitWork: LetterAct[] = ['signIn', 'return', 'askExtension', 'explain', 'report', 'mark', 'reply']

const plain = { concealed: false, manages: [], unit: null, twoFactor: false } as const

function role(rules: Pick<Role, 'id' | 'name' | 'kind' | 'acts' | 'reads'> & Partial<Role>): Role {
  return { ...plain, manages: [], ...rules }
}

/** 信箱办公室经办人. */
export const officeRole = role({
  id: 'office',
  name: '信箱办公室经办人',
  kind: 'office',
  acts: [...triage, ...handling, ...secrecy],
  reads: 'own',
})

/** 办公室分管领导：审签，也能办经办人的事。 */
export const officeLeaderRole = role({
  id: 'office-leader',
  name: '办公室分管领导',
  kind: 'leader',
  acts: [
    'signOff',
    'withholdSignOff',
    'instruct',
    'grantExtension',
    'denyExtension',
    'setLimit',
    'liftLimit',
    'settle',
    'recuse',
  ],
  reads: 'own',
})

/** 领导：批示，看全部来信。 */
export const leaderRole = role({
  id: 'leader',
  name: '领导',
  kind: 'leader',
  acts: [
    'instruct',
    'signOff',
    'withholdSignOff',
    'grantExtension',
    'denyExtension',
    'setLimit',
    'liftLimit',
    'settle',
    'reply',
    'recuse',
  ],
  reads: 'all',
})

/** 承办单位经办人. */
export const handlerRole = role({
  id: 'handler',
  name: '承办单位经办人',
  kind: 'unit',
  acts: [...unitWork, 'recuse'],
  reads: 'own',
})

/** 承办单位分管领导. */
export const unitLeaderRole = role({
  id: 'unit-leader',
  name: '承办单位分管领导',
  kind: 'unit',
  acts: [...unitWork, 'signOff', 'withholdSignOff', 'redo', 'recuse'],
  reads: 'under',
})

/** 复核人 and 法制审核: they look at results inside the unit. */
export const reviewerRole = role({
  id: 'reviewer',
  name: '复核人',
  kind: 'unit',
  acts: ['signOff', 'redo', 'recuse'],
  reads: 'own',
})

export const counselRole = role({
  id: 'counsel',
  name: '合法性审查人',
  kind: 'unit',
  acts: ['signOff', 'redo', 'recuse'],
  reads: 'own',
})

export const administratorRole = role({
  id: 'administrator',
  name: '管理员',
  kind: 'administrator',
  acts: ['purge'],
  reads: 'all',
  manages: ['members', 'units', 'roles', 'mailboxes', 'policies', 'apiKeys', 'organisation'],
})

export const usualRoles: readonly Role[] = [
  officeRole,
  officeLeaderRole,
  leaderRole,
  handlerRole,
  unitLeaderRole,
  administratorRole,
]
