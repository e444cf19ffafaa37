/**
 * 市长信箱群众来信的基本流程和要求: letters on paper to a mayor. An advisory text.
 *
 * Readings taken where the text is silent or doubtful:
 * - 1 「应当…注明」 names no sanction: a missing name or contact is remarked on, the letter accepted.
 * - 6 「尽快」 is no number: no clock runs before the tenant sets a limit.
 * - 2: 快递 comes as post does.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { anonymousAnswered, usualConcealment } from './defaults.ts'
import { byDefault, notSoftware, preset, rule } from './preset.ts'

export const laixinLiucheng = preset({
  id: 'laixin-liucheng',
  title: '市长信箱群众来信的基本流程和要求（市）',
  kind: 'base',
  rules: {
    about: {
      source: '市长信箱群众来信的基本流程和要求',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '1',
    },
    notice: [
      { text: '请用简洁明了的语言写明意见、建议或问题，并注明真实姓名和联系方式。', clause: '1' },
      { text: '内容应真实、准确、详细、明确，避免模糊、夸张或带有攻击性的措辞。', clause: '基本要求1' },
      { text: '请尽可能提供证据或相关材料。', clause: '基本要求2' },
      { text: '寄送的，请确保地址准确无误。', clause: '2后' },
    ],
    channels: [
      { id: 'post', channel: 'post', name: '邮政或快递', clause: '2' },
      { id: 'box', channel: 'box', name: '市政府指定信箱', clause: '2' },
      { id: 'window', channel: 'window', name: '信访窗口', clause: '2' },
      { id: 'web', channel: 'web', name: '网上信箱', clause: productDefault },
    ],
    fields: [{ id: 'evidence', name: '证据或相关材料', need: 'expected', clause: '基本要求2' }],
    categories: [
      { id: 'opinion', name: '意见', hint: '对政府工作的意见', clause: '1' },
      { id: 'suggestion', name: '建议', hint: '对政府工作的建议', clause: '1' },
      { id: 'problem', name: '问题', hint: '需要解决的问题', accused: true, clause: '1' },
    ],
    identity: {
      required: [],
      expected: [['realName'], ['phone', 'email', 'homeAddress']],
      anonymous: anonymousAnswered,
      conceal: usualConcealment,
      clause: '1',
      reading: '「应当注明」没有规定后果：不注明的也受理',
      otherReading: '不注明的不受理',
    },
    remit: { by: ['function'], overlap: 'lead', clause: '4' },
    flags: [{ id: 'urgent', name: '问题紧迫', clause: '5' }],
    replies: [{ id: 'office', by: 'office', as: 'office', ways: ['letter', 'phone', 'meeting'], clause: '6' }],
    checklist: [
      { id: 'objective', text: '客观、准确地解答提出的问题', clause: '6' },
      { id: 'detailed', text: '对问题的处理情况详细说明', clause: '6' },
    ],
    satisfaction: [{ id: 'rating', how: ['来信者对回复的满意程度评价'], every: 'irregular', clause: '7' }],
    archive: {
      forms: ['electronic', 'paper'],
      contents: [],
      keepYears: null,
      noRemoval: false,
      ledgers: [{ id: 'register', name: '来信登记', clause: '3' }],
      clause: productDefault,
    },
    documents: [
      {
        id: 'register',
        name: '来信登记',
        for: '收到信函时登记',
        fields: ['编号', '来信人基本信息', '收信日期'],
        numbering: '编号',
        clause: '3',
      },
    ],
    duties: [
      {
        id: 'checks',
        holder: '承办部门或责任人',
        does: '调查和核实信函中的问题，确保情况准确，了解问题的紧迫性',
        clause: '5',
      },
    ],
    acts: { accept: '3', assign: '4', reply: '6' },
  },
  clauses: [
    rule('1', '注明个人的真实姓名和联系方式', 'identity'),
    rule('1', '信函应当用简洁明了的语言表达自己的意见、建议或问题', 'categories', 'notice'),
    rule(
      '2',
      '可以通过普通邮政方式或快递寄往市政府,也可以递交给市政府的指定信箱或信访窗口',
      'channels.post',
      'channels.box',
      'channels.window',
    ),
    rule(
      '3',
      '将对该信函进行登记,包括记录信函的编号、来信人的基本信息以及收信日期',
      'documents.register',
      'archive.register',
    ),
    rule('4', '根据信件的内容,将其分派给相应的部门或责任人进行处理', 'remit'),
    rule(
      '5',
      '认真调查和核实信函中提到的问题或情况,确保了解实际情况的准确性以及问题的紧迫性',
      'duties.checks',
      'flags.urgent',
    ),
    rule('6', '将尽快对来信者的反馈进行答复。答复可以采取各种形式,如书面回复、电话回复、面谈等', 'replies.office'),
    rule('6', '客观、准确地解答来信者提出的问题,并对问题的处理情况向来信者进行详细说明', 'checklist'),
    byDefault(
      '7',
      '来信者可以向市政府要求回复进展情况,并对回复的满意程度进行监督和评价',
      'progress',
      'satisfaction.rating',
    ),
    rule(
      '基本要求1',
      '信件应当真实、准确、详细、具有说服力,内容要明确、清晰,避免使用模糊、夸张或带有攻击性的措辞',
      'notice',
    ),
    rule('基本要求2', '应当尽可能提供证据或相关材料', 'fields.evidence', 'notice'),
    notSoftware('1前', '可以自愿、自主地选择是否写信给市长', 'Writing is voluntary in any case'),
    rule('2后', '请确保地址准确无误', 'notice'),
  ],
})
