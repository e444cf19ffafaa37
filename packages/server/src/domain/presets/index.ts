/** Every preset by its id. No code outside this folder knows one by name. */
import { difangXinfang } from './difang-xinfang.ts'
import { gongsiHuizhi } from './gongsi-huizhi.ts'
import { gongsiNeibu } from './gongsi-neibu.ts'
import { jinchenJituan } from './jinchen-jituan.ts'
import type { Preset } from './preset.ts'
import { qitianTousu } from './qitian-tousu.ts'
import { qiyeLingdao } from './qiye-lingdao.ts'
import { scjgjXian } from './scjgj-xian.ts'
import { shiyeDanwei } from './shiye-danwei.ts'
import { shizhangJiben } from './shizhang-jiben.ts'
import { xinfangBanfa } from './xinfang-banfa.ts'
import { xinfangJianyi } from './xinfang-jianyi.ts'
import { xixiangXian } from './xixiang-xian.ts'
import { xueyuan } from './xueyuan.ts'
import { yifangXinfang } from './yifang-xinfang.ts'
import { yijianXiang } from './yijian-xiang.ts'

export type { Preset } from './preset.ts'

export const presets: ReadonlyMap<string, Preset> = new Map(
  [
    difangXinfang,
    gongsiHuizhi,
    gongsiNeibu,
    jinchenJituan,
    qitianTousu,
    qiyeLingdao,
    scjgjXian,
    shiyeDanwei,
    shizhangJiben,
    xinfangBanfa,
    xinfangJianyi,
    xixiangXian,
    xueyuan,
    yifangXinfang,
    yijianXiang,
  ].map((preset) => [preset.id, preset]),
)

/** The ids of those that a mailbox can begin with; the others are parts. */
export function basePresets(): string[] {
  return [...presets.values()].filter(({ kind }) => kind === 'base').map(({ id }) => id)
}
