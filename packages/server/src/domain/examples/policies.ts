/** The policies that walks go by: every preset, and one with every kind of limit. */
import { type BlankValue, type Limit, limitSchema, type Policy, policySchema } from '@yanlu/sdk/contract'
import { blanksOf, filled } from '../blanks.ts'
import { presets } from '../presets/index.ts'
import { qiyeLingdao } from '../presets/qiye-lingdao.ts'

/** Every kind of limit: from each start, in each unit of span, rolling or not, the first day counted or not. */
const manyClocks: Policy = policySchema.parse({
  ...qiyeLingdao.policy,
  id: 'many-clocks',
  dispositions: [
    ...qiyeLingdao.policy.dispositions,
    { id: 'other', name: '督办', hint: '', assigns: true, chain: [], clause: '二(一)' },
    { id: 'refer', name: '转办', hint: '', act: 'refer', assigns: false, chain: [], clause: '二(一)' },
    { id: 'person', name: '亲自办理', hint: '', assigns: false, chain: [], clause: '二(一)' },
  ],
  limits: [
    limit({ id: 'triage', milestone: 'triage', span: { count: 90, of: 'minutes' }, from: 'received', rolls: false }),
    limit({
      id: 'direct',
      when: [{ disposition: ['direct'] }],
      span: { count: 5, of: 'calendarDays' },
      from: 'accepted',
    }),
    limit({
      id: 'difficult',
      when: [{ flag: ['difficult'] }],
      span: { count: 20, of: 'workingDays' },
      from: 'unitReceived',
      onRedo: 'continues',
      missed: 'choice',
      choices: [
        { id: 'bulletin', name: '通报' },
        { id: 'report', name: '向主要领导报告' },
      ],
    }),
    limit({ id: 'notice', milestone: 'acceptanceNotice', from: 'accepted', beside: true }),
    limit({ id: 'notice-received', milestone: 'acceptanceNotice', from: 'received', beside: true }),
    limit({ id: 'instructed', milestone: 'completion', from: 'instructed' }),
    limit({ id: 'return', milestone: 'returnBy', from: 'unitReceived', missed: 'consent' }),
    limit({ id: 'decide', milestone: 'disposition', from: 'received', onSupplement: 'pauses' }),
    limit({
      id: 'decline-notice',
      milestone: 'declineNotice',
      when: [{ anonymous: true }],
      from: 'received',
      onSupplement: 'pauses',
    }),
    limit({ id: 'decline-named', milestone: 'declineNotice', from: 'received', onSupplement: 'pauses' }),
    limit({ id: 'reply', milestone: 'reply', when: [{ disposition: ['direct'] }], from: 'received' }),
    limit({
      id: 'other-disposition',
      when: [{ disposition: ['other'] }],
      span: { count: 3, of: 'workingDays' },
      from: 'signedIn',
    }),
    limit({ id: 'anonymous', when: [{ anonymous: true }], firstDay: 'counted', from: 'unitReceived' }),
    limit({ id: 'other', unless: [{ category: ['problem'] }], span: { count: 15, of: 'calendarDays' } }),
  ],
  extensions: [
    {
      id: 'declared',
      milestones: ['result'],
      when: [{ disposition: ['other'] }],
      how: 'declared',
      approver: 'nobody',
      by: 'adds',
      span: { count: 3, of: 'workingDays' },
      times: null,
      toSender: true,
      clause: '二(二)1',
    },
    {
      id: 'extension',
      milestones: ['result'],
      how: 'granted',
      approver: 'office',
      by: 'adds',
      span: { count: 3, of: 'workingDays' },
      times: 2,
      toSender: true,
      clause: '二(二)1',
    },
  ],
  flags: [
    { id: 'difficult', name: '较复杂', group: 'tier', clause: '二(二)1' },
    { id: 'filed', name: '信访立案', group: 'tier', clause: '二(二)1' },
  ],
  overrides: [
    { id: 'statutory', kind: 'statutory', milestones: ['result'], basis: true, clause: '二(二)1' },
    { id: 'set', kind: 'set', milestones: ['result', 'triage'], basis: false, clause: '二(二)1' },
  ],
  replies: [
    { id: 'person', when: [{ disposition: ['person'] }], by: 'role', role: 'leader', as: 'office', clause: '二(二)2' },
    ...qiyeLingdao.policy.replies,
  ],
  redo: { times: 1, clause: '二(四)' },
  reminders: [
    { id: 'triage', milestone: 'triage', at: 'overdue', clause: '二(三)' },
    { id: 'result', milestone: 'result', at: 'overdue', clause: '二(三)' },
    { id: 'soon', milestone: 'result', at: 'dueSoon', lead: 2, clause: '二(三)' },
  ],
})

/** The policy as it could be in force: with something entered in the place of what its text leaves out. */
function complete(policy: Policy): Policy {
  return filled(policy, enteredFor(policy))
}

/** Something for each of its blanks. */
export function enteredFor(policy: Policy): Record<string, BlankValue> {
  return Object.fromEntries(blanksOf(policy).map(({ path }) => [path, valueFor(path, policy)] as const))
}

function valueFor(path: string, { mailboxes }: Policy): BlankValue {
  if (path.endsWith('.span')) return { count: 6, of: 'workingDays' }
  if (path.endsWith('.fields')) return ['来信人', '内容']
  return path.startsWith('mailboxes') ? (mailboxes.kinds[0]?.id ?? null) : 2
}

export const policies: readonly Policy[] = [...[...presets.values()].map(({ policy }) => complete(policy)), manyClocks]

/** A limit of a policy, as it is where nothing else is said. */
export function limit(difference: Partial<Limit> = {}): Limit {
  return limitSchema.parse({
    id: 'limit',
    milestone: 'result',
    span: { count: 4, of: 'workingDays' },
    from: 'dispatched',
    firstDay: 'excluded',
    rolls: true,
    clause: '二(二)1',
    ...difference,
  })
}
