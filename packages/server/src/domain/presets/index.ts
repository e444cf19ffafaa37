/** Every preset by its id. No code outside this folder knows one by name. */

import { type Policy, type PolicyDraft, policySchema } from '@yanlu/sdk/contract'
import { ankangDucha } from './ankang-ducha.ts'
import { ankangJiedai } from './ankang-jiedai.ts'
import { anshunKaohe } from './anshun-kaohe.ts'
import { anshunShi } from './anshun-shi.ts'
import { benjuXinfang } from './benju-xinfang.ts'
import { chengduShi } from './chengdu-shi.ts'
import { danweiXinfang } from './danwei-xinfang.ts'
import { difangXinfang } from './difang-xinfang.ts'
import { fushunShi } from './fushun-shi.ts'
import { fuxinShi } from './fuxin-shi.ts'
import { gonghuiJiedai } from './gonghui-jiedai.ts'
import { gongsiHuizhi } from './gongsi-huizhi.ts'
import { gongsiNeibu } from './gongsi-neibu.ts'
import { gongsiXinfang2 } from './gongsi-xinfang-2.ts'
import { jinchenJituan } from './jinchen-jituan.ts'
import { juXinfangKaohe } from './ju-xinfang-kaohe.ts'
import { kelamayiShi } from './kelamayi-shi.ts'
import { laixinLiucheng } from './laixin-liucheng.ts'
import { liuyanGuize } from './liuyan-guize.ts'
import { longanQu } from './longan-qu.ts'
import { compose, type Preset } from './preset.ts'
import { qitianTousu } from './qitian-tousu.ts'
import { qiyeLingdao } from './qiye-lingdao.ts'
import { qiyeXinfangSannian } from './qiye-xinfang-sannian.ts'
import { scjgjXian } from './scjgj-xian.ts'
import { shangzhouQu } from './shangzhou-qu.ts'
import { shaoyangXian } from './shaoyang-xian.ts'
import { shiXinfang } from './shi-xinfang.ts'
import { shiyeDanwei } from './shiye-danwei.ts'
import { shizhangJiben } from './shizhang-jiben.ts'
import { shoujiXinxiang } from './shouji-xinxiang.ts'
import { wenfushiZhongxue } from './wenfushi-zhongxue.ts'
import { xinfangAnquan } from './xinfang-anquan.ts'
import { xinfangBanfa } from './xinfang-banfa.ts'
import { xinfangJianyi } from './xinfang-jianyi.ts'
import { xinfangPpt } from './xinfang-ppt.ts'
import { xinfangTonglun } from './xinfang-tonglun.ts'
import { xixiangXian } from './xixiang-xian.ts'
import { xueyuan } from './xueyuan.ts'
import { yichangShi } from './yichang-shi.ts'
import { yifangXinfang } from './yifang-xinfang.ts'
import { yijianXiang } from './yijian-xiang.ts'
import { zhenJiedai } from './zhen-jiedai.ts'
import { zhidu033 } from './zhidu-033.ts'
import { zhouZhang } from './zhou-zhang.ts'
import { zongjingli } from './zongjingli.ts'

export type { Preset } from './preset.ts'

export const presets: ReadonlyMap<string, Preset> = new Map(
  [
    ankangDucha,
    ankangJiedai,
    anshunKaohe,
    anshunShi,
    benjuXinfang,
    chengduShi,
    danweiXinfang,
    difangXinfang,
    fushunShi,
    fuxinShi,
    gonghuiJiedai,
    gongsiHuizhi,
    gongsiNeibu,
    gongsiXinfang2,
    jinchenJituan,
    juXinfangKaohe,
    kelamayiShi,
    laixinLiucheng,
    liuyanGuize,
    longanQu,
    qitianTousu,
    qiyeLingdao,
    qiyeXinfangSannian,
    scjgjXian,
    shangzhouQu,
    shaoyangXian,
    shiXinfang,
    shiyeDanwei,
    shizhangJiben,
    shoujiXinxiang,
    wenfushiZhongxue,
    xinfangAnquan,
    xinfangBanfa,
    xinfangJianyi,
    xinfangPpt,
    xinfangTonglun,
    xixiangXian,
    xueyuan,
    yichangShi,
    yifangXinfang,
    yijianXiang,
    zhenJiedai,
    zhidu033,
    zhouZhang,
    zongjingli,
  ].map((preset) => [preset.id, preset]),
)

/** A base with parts added, or which of the names is none: a mailbox begins with a base, and parts compose with it. */
export function composed(base: string, parts: readonly string[]): { policy: Policy } | { unknown: 'preset' | number } {
  const preset = presets.get(base)
  if (preset?.kind !== 'base') return { unknown: 'preset' }
  const unknown = parts.findIndex((id) => presets.get(id)?.kind !== 'part')
  if (unknown >= 0) return { unknown }
  if (parts.length === 0) return { policy: preset.policy }
  const draft = parts.reduce<PolicyDraft>((whole, id) => compose(whole, presets.get(id)?.rules ?? {}), preset.policy)
  return { policy: policySchema.parse(draft) }
}

/** The ids of those that a mailbox can begin with, or that are added to one. */
export function idsOf(kind: Preset['kind']): string[] {
  return [...presets.values()].filter((preset) => preset.kind === kind).map(({ id }) => id)
}
