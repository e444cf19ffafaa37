/**
 * 成都市市长公开电话市长信箱工作办法(试行): a city's public phone and mailbox to its mayor.
 *
 * An excerpt: articles 1 to 6.
 *
 * Readings taken where the text is silent or doubtful:
 * - 第六条(二)3: what concerns social management is accepted, though it is about the army: the office's judgement.
 * - 第五条: what can be answered by the knowledge base is answered at once; everything else becomes a work order.
 */
import { preset, rule } from './preset.ts'

const refusedFirst = '第六条(二)1-3'
const refusedThen = '第六条(二)4-7'

export const chengduShi = preset({
  id: 'chengdu-shi',
  title: '市长公开电话市长信箱工作办法（成都）',
  kind: 'base',
  rules: {
    about: {
      source: '成都市市长公开电话市长信箱工作办法(试行)',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '第三条(一)',
    },
    notice: [
      { text: '受理非紧急救助类求助、咨询、建议、反映、投诉等。', clause: '第六条(一)' },
      { text: '紧急救助请立即拨打 110、119、120。', clause: refusedThen },
    ],
    writers: [
      { id: 'citizen', name: '公民', clause: '第六条(一)' },
      { id: 'legal-person', name: '法人', clause: '第六条(一)' },
      { id: 'organisation', name: '其他组织', clause: '第六条(一)' },
    ],
    channels: [
      { id: 'phone', channel: 'phone', name: '12345市长公开电话', clause: '第四条' },
      { id: 'web', channel: 'web', name: '市长信箱', clause: '第四条' },
      { id: 'sms', channel: 'sms', name: '手机短信', clause: '第四条' },
      { id: 'wechat', channel: 'wechat', name: '微信公众号', clause: '第四条' },
      { id: 'app', channel: 'app', name: 'APP移动客户端', clause: '第四条' },
    ],
    categories: [
      { id: 'help', name: '求助', hint: '非紧急救助类', clause: '第四条、第六条(一)' },
      { id: 'consultation', name: '咨询', hint: '政策和办事程序', clause: '第四条、第六条(一)' },
      { id: 'suggestion', name: '建议', hint: '对各级政府及其部门', clause: '第四条、第六条(一)' },
      { id: 'problem', name: '反映', hint: '需要解决的问题', clause: '第四条、第六条(一)' },
      { id: 'complaint', name: '投诉', hint: '对单位及其工作人员', accused: true, clause: '第四条、第六条(一)' },
    ],
    accepts: [
      {
        id: 'public-affairs',
        text: '针对我市各级政府及其部门和具有管理公共事务职能的单位及其工作人员提出的非紧急救助类求助、咨询、建议、反映、投诉等',
        clause: '第六条(一)',
      },
    ],
    decline: {
      reasons: [
        { id: 'outOfArea', text: '超出我市行政管辖区域', turnTo: '请向有管辖权的机关提出', clause: refusedFirst },
        {
          id: 'otherBodies',
          text: '属于国家、省级单位和地方党委、人大、政协、法院、检察院、纪检监察职权范围',
          turnTo: '请向相应机关反映',
          clause: refusedFirst,
        },
        {
          id: 'military',
          text: '属于军队、武装警察部队职权范围（涉及社会管理事项除外）',
          turnTo: '请向军队、武装警察部队反映',
          unless: [{ flag: ['socialManagement'] }],
          clause: refusedFirst,
          reading: '涉及社会管理的，由信箱办公室标明后照常受理',
        },
        { id: 'terminated', text: '有关机构依法认定不再受理，已办理终结', turnTo: null, clause: refusedThen },
        {
          id: 'legalRemedy',
          text: '已通过仲裁、行政复议、诉讼等法定途径办理',
          turnTo: '请按法定途径提出',
          clause: refusedThen,
        },
        {
          id: 'emergency',
          text: '属于110、119、120等紧急救助类服务热线受理范围',
          turnTo: '请立即拨打 110、119 或 120',
          clause: refusedThen,
        },
        { id: 'outOfRemit', text: '其他不属于受理范围的事项', turnTo: null, clause: refusedThen },
      ],
      suggestionRequired: false,
      clause: `${refusedFirst}、${refusedThen}`,
    },
    repeats: [
      {
        id: 'terminated',
        of: 'terminated',
        leadsTo: 'refusal',
        unlessNew: false,
        ground: 'terminated',
        cites: [],
        clause: refusedThen,
      },
    ],
    roles: [
      { id: 'office', name: '市政务服务办', at: 'office', clause: '第三条(一)' },
      { id: 'handler', name: '承办单位经办人员', at: 'units', clause: '第三条(二)' },
      { id: 'unit-leader', name: '承办单位分管领导', at: 'units', clause: '第三条(二)' },
    ],
    dispositions: [
      {
        id: 'direct',
        name: '在线解释',
        hint: '能够在线解释的，依据相关部门提供的知识库信息直接解释',
        assigns: false,
        chain: [],
        clause: '第五条',
      },
      {
        id: 'assign',
        name: '工单转办',
        hint: '不能在线解释或解释不能解决，需要有关单位办理的，形成工单转交承办单位',
        assigns: true,
        chain: [],
        clause: '第五条',
      },
    ],
    flags: [{ id: 'socialManagement', name: '涉及社会管理事项', by: 'desk', clause: refusedFirst }],
    appraisal: [
      { id: 'units', name: '承办单位办理情况考核', of: '承办单位', every: 'irregular', clause: '第三条(一)' },
    ],
    duties: [
      {
        id: 'office',
        holder: '市政务服务办',
        does: '来电来信的受理、转办，考核承办单位办理情况',
        clause: '第三条(一)',
      },
      { id: 'units', holder: '承办单位', does: '健全工作机构，明确分管领导和经办人员', clause: '第三条(二)' },
      { id: 'knowledge', holder: '相关部门', does: '提供知识库信息，供直接解释', clause: '第五条' },
    ],
    acts: {
      accept: '第四条',
      decline: `${refusedFirst}、${refusedThen}`,
      decide: '第五条',
      assign: '第五条',
      reply: '第五条',
    },
  },
  clauses: [
    rule(
      '第三条(一)',
      '市政务服务办负责市长公开电话、市长信箱群众来电来信的受理、转办等工作,考核承办单位办理情况',
      'duties.office',
      'appraisal.units',
    ),
    rule(
      '第三条(二)',
      '要建立健全工作机构,明确分管领导和经办人员',
      'duties.units',
      'roles.handler',
      'roles.unit-leader',
    ),
    rule(
      '第四条',
      '通过12345市长公开电话、市长信箱(含手机短信、微信公众号及APP移动客户端)等渠道受理群众的求助、咨询、建议、反映、投诉等',
      'channels',
      'categories',
    ),
    rule(
      '第五条',
      '能够在线解释的,直接依据相关部门提供的知识库信息予以解释;不能在线解释或在线解释不能解决、需要有关单位办理的,形成工单转交承办单位办理',
      'dispositions.direct',
      'dispositions.assign',
      'duties.knowledge',
    ),
    rule(
      '第六条(一)',
      '受理公民、法人和其他组织针对我市各级政府及其部门和具有管理公共事务职能的单位及其工作人员提出的非紧急救助类求助、咨询、建议、反映、投诉等',
      'accepts',
      'writers',
    ),
    rule(
      '第六条(二)1-3',
      '超出我市行政管辖区域的…属于国家、省级单位和地方党委、人大、政协、法院、检察院、纪检监察职权范围的…属于军队、武装警察部队职权范围的(涉及社会管理事项除外)',
      'decline.outOfArea',
      'decline.otherBodies',
      'decline.military',
      'flags.socialManagement',
    ),
    rule(
      '第六条(二)4-7',
      '由国家、省、市有关机构依据法律、法规、政策认定不再受理,已办理终结的…已通过仲裁、行政复议、诉讼等法定途径办理的…属于110、119、120等紧急救助类服务热线电话受理范围的…其他不属于',
      'decline.terminated',
      'decline.legalRemedy',
      'decline.emergency',
      'decline.outOfRemit',
    ),
  ],
})
