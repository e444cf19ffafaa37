/**
 * What the product does where a regulation is silent: marked as its own (`productDefault`), so that nobody takes it for
 * the regulation's. A preset names what it takes from here.
 */
import { productDefault as clause, type Policy } from '@yanlu/sdk/contract'

/** No name is needed, an answer is owed all the same. */
export const anonymousAnswered: Policy['identity']['anonymous'] = {
  answerOwed: true,
  means: '可以不留姓名。不留联系方式的，请用信件编码和查询码回来看答复，我们无法另行通知您。',
  clause,
}

export const usualConcealment: Policy['identity']['conceal'] = [
  { level: 'public', means: '信件公开时隐去您的姓名和联系方式；办公室和承办单位说明理由后可以查看。', clause },
  { level: 'unit', means: '承办单位看不到您是谁；只有信箱办公室说明理由后可以查看，每次查看您都看得到。', clause },
]

export const officeConcealment: Policy['identity']['conceal'][number] = {
  level: 'office',
  means: '信箱办公室也看不到您是谁；只有指定的保管人说明理由后可以查看，每次查看您都看得到。',
  clause,
}

export const usualDecline: Policy['decline'] = {
  reasons: [
    { id: 'outOfRemit', text: '不属于本信箱的受理范围', turnTo: null, clause },
    {
      id: 'legalRemedy',
      text: '应当或已经通过诉讼、仲裁、行政复议等途径解决',
      turnTo: '请向有管辖权的机关提出',
      clause,
    },
    {
      id: 'repeated',
      text: '同一事项正在办理或已经答复，没有新的情况和理由',
      turnTo: '请用原来的信件编码和查询码查看',
      clause,
    },
    { id: 'noSubstance', text: '没有实质内容，或辱骂、骚扰他人', turnTo: null, clause },
  ],
  suggestionRequired: false,
  clause,
}

export const usualDispute: Policy['dispute'] = { within: { count: 15, of: 'calendarDays' }, clause }
export const usualProgress: Policy['progress'] = { every: { count: 2, of: 'workingDays' }, clause }
export const usualRedo: Policy['redo'] = { times: null, clause }
export const usualAccused: Policy['accused'] = { assign: 'anyOther', clause }

/** 直办 and 交办. */
export const usualDispositions: Policy['dispositions'] = [
  { id: 'direct', name: '直办', hint: '信箱办公室直接答复', assigns: false, chain: [], clause },
  { id: 'assign', name: '交办', hint: '交给承办单位办理，结果报信箱办公室', assigns: true, chain: [], clause },
]
