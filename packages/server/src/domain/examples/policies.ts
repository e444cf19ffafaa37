/** The policies that walks go by: every preset, and one with every kind of limit. */
import type { Limit, Policy } from '@yanlu/sdk/contract'
import { presets } from '../presets/index.ts'
import { qiyeLingdao } from '../presets/qiye-lingdao.ts'

/** Every kind of limit: from each start, in each unit of span, rolling or not, the first day counted or not. */
const manyClocks: Policy = {
  ...qiyeLingdao,
  id: 'many-clocks',
  dispositions: [
    ...qiyeLingdao.dispositions,
    { id: 'other', name: '督办', hint: '', assigns: true, chain: [], clause: '二(一)' },
  ],
  limits: [
    limit({ id: 'triage', milestone: 'triage', span: { count: 90, of: 'minutes' }, from: 'received', rolls: false }),
    limit({
      id: 'direct',
      when: [{ disposition: ['direct'] }],
      span: { count: 5, of: 'calendarDays' },
      from: 'accepted',
    }),
    limit({ id: 'decide', milestone: 'disposition', from: 'received' }),
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
  extension: {
    milestones: ['result'],
    approver: 'office',
    by: 'span',
    span: { count: 3, of: 'workingDays' },
    times: 1,
    toSender: true,
    clause: '二(二)1',
  },
  redo: { times: 1, clause: '二(四)' },
  reminders: [
    { id: 'triage', milestone: 'triage', when: 'overdue', clause: '二(三)' },
    { id: 'result', milestone: 'result', when: 'overdue', clause: '二(三)' },
  ],
}

export const policies: readonly Policy[] = [...presets.values(), manyClocks]

function limit(difference: Partial<Limit>): Limit {
  return {
    id: 'limit',
    milestone: 'result',
    span: { count: 4, of: 'workingDays' },
    from: 'dispatched',
    firstDay: 'excluded',
    rolls: true,
    clause: '二(二)1',
    ...difference,
  }
}
