/**
 * 市长信箱管理办法(通用七条): a mayor's mailbox in seven general articles.
 *
 * Readings taken:
 * - 三-2 「法定时限」 has no number: the tenant enters it. The text names no start: the mailbox's receipt, that day not
 *   counted; a law's own limit for one letter takes its place.
 * - 一-2 scope and limits have to be made clear: the limit is entered before the rules are in force; the scope is the
 *   tenant's notice on the form.
 * - 五-2 「依法公开」: published unless a law keeps it back; 七 a proposal's answer always, and told to the citizen.
 */
import { about, petitionTerms, supervision } from './petition.ts'
import { byDefault, notSoftware, preset, rule } from './preset.ts'
import { fromReceipt } from './spans.ts'

export const shizhangJiben = preset({
  id: 'shizhang-jiben',
  title: '市长信箱管理办法（通用）',
  kind: 'base',
  rules: {
    about: about({ source: '市长信箱管理办法(通用七条)', of: 'city', clause: '一-1' }),
    terms: petitionTerms({ letter: '信件', writer: '市民', office: '市长信箱管理办公室', clause: '一-1' }),
    notice: [
      { text: '您可以通过信函、电子邮件、在线申请等方式来信。', clause: '二-1' },
      { text: '您的个人信息严格保密，未经您同意，不用于其他用途。', clause: '四-2' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '政府官方网站市长信箱专栏', clause: '二-2' },
      { id: 'post', channel: 'post', name: '信函', clause: '二-1' },
      { id: 'email', channel: 'email', name: '电子邮件', clause: '二-1' },
    ],
    categories: [
      { id: 'consultation', name: '咨询', hint: '政策、职责、办事程序', clause: '产品默认' },
      { id: 'complaint', name: '投诉', hint: '对单位、人员或服务的投诉', accused: true, clause: '产品默认' },
      { id: 'problem', name: '反映问题', hint: '需要解决的困难和问题', clause: '产品默认' },
      { id: 'proposal', name: '提案', hint: '对城市工作的合理提案，回复公开', clause: '七-1/2' },
    ],
    requires: [
      {
        id: 'follow-up',
        act: 'close',
        kind: 'record',
        name: '提案的跟进情况',
        when: [{ category: ['proposal'] }],
        clause: '七-1/2',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '一-1' }],
    checklist: [
      { id: 'truthful', text: '答复内容真实、实事求是', clause: '三-2' },
      { id: 'specific', text: '提案回复及时、具体', clause: '七-1/2' },
    ],
    limits: [
      {
        id: 'reply',
        milestone: 'reply',
        span: 'blank',
        ...fromReceipt,
        clause: '三-2',
        reading: '法定时限没有数字，由本市填写；没有写明起点，从信箱收到的次日起算',
        otherReading: '从承办单位收到的次日起算',
      },
    ],
    overrides: [{ id: 'statutory', kind: 'statutory', milestones: ['reply'], basis: true, clause: '三-2' }],
    publication: [
      {
        id: 'proposal',
        when: [{ category: ['proposal'] }],
        stance: 'mandatory',
        parts: ['letter', 'reply'],
        exceptions: [],
        masks: ['个人信息'],
        clause: '七-1/2',
      },
      {
        id: 'usual',
        stance: 'mandatory',
        parts: ['process', 'reply'],
        exceptions: ['依法不得公开的'],
        masks: ['个人信息'],
        clause: '五-2',
        reading: '依法公开受理情况和处理结果：法律不许公开的除外',
      },
    ],
    secrecy: [
      { id: 'privacy', what: 'identity', from: 'public', text: '保障市民的个人隐私和信息安全', clause: '四-1' },
      {
        id: 'purpose',
        what: 'address',
        from: 'others',
        text: '未经市民同意，个人信息不得用于其他用途',
        clause: '四-2',
      },
    ],
    supervision: supervision({
      bodies: [{ id: 'office', name: '市长信箱管理办公室', does: '督办，确保市民信件及时办理', clause: '六-1' }],
      triggers: [
        {
          id: 'overdue',
          name: '未及时办理',
          when: [{ overdue: true }],
          by: '市长信箱管理办公室',
          leadsTo: ['督办'],
          clause: '六-1',
        },
        {
          id: 'proposal',
          name: '合理提案的跟进',
          when: [{ category: ['proposal'] }],
          by: '市长信箱管理办公室',
          leadsTo: ['跟进办理情况'],
          clause: '七-1/2',
        },
      ],
    }),
    appraisal: [
      {
        id: 'evaluation',
        name: '市长信箱工作效果评估',
        of: '市长信箱的工作',
        every: 'irregular',
        effect: '改进工作方法和流程',
        clause: '六-2',
      },
    ],
    duties: [
      { id: 'office', holder: '市长信箱管理办公室', does: '日常运行管理和处理工作', clause: '一-1' },
      { id: 'acceptance', holder: '市长信箱管理办公室', does: '及时受理，按规定的程序处理', clause: '三-1' },
    ],
    acts: { accept: '三-1', reply: '三-2', close: '七-1/2', remind: '六-1' },
  },
  clauses: [
    rule('一-1', '设立市长信箱管理办公室,负责市长信箱的日常运行管理和处理工作', 'duties.office'),
    rule('一-2', '明确受理范围和办理时限', 'limits.reply', 'notice'),
    rule(
      '二-1',
      '市民可以通过信函、电子邮件、在线申请等方式申请访问市长信箱',
      'channels.post',
      'channels.email',
      'channels.web',
    ),
    byDefault('二-2', '应当在政府官方网站上设立市长信箱专栏,提供访问市长信箱的链接和申请表格', 'channels.web'),
    rule(
      '三-2',
      '在法定时限内对市民的信件进行答复,答复内容应当真实、实事求是',
      'limits.reply',
      'overrides.statutory',
      'checklist.truthful',
    ),
    rule('四-1', '保障市民的个人隐私和信息安全', 'secrecy.privacy'),
    rule('四-2', '应当严格保密,未经市民同意,不得将其用于其他用途', 'secrecy.purpose'),
    notSoftware('五-1', '加强对市长信箱的宣传', '宣传是办公室自己的工作，不在信箱里进行'),
    rule('五-2', '应当依法公开市长信箱的受理情况和处理结果,接受社会监督', 'publication.usual'),
    rule('六-1', '应当建立督办制度,确保市民信件的及时办理', 'supervision.overdue', 'supervision.office'),
    rule('六-2', '定期评估市长信箱的工作效果,及时改进工作方法和流程', 'appraisal.evaluation'),
    rule(
      '七-1/2',
      '对市民的合理提案进行回复并跟进…提案回复应当及时、具体,回复结果应当公开并告知市民',
      'publication.proposal',
      'checklist.specific',
      'requires.follow-up',
      'supervision.proposal',
    ),
    rule('三-1', '应当及时受理市民的申请,并按照规定的程序进行处理', 'duties.acceptance'),
  ],
})
