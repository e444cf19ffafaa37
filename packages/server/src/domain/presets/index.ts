/** Every preset by its id. No code outside this folder knows one by name. */
import { difangXinfang } from './difang-xinfang.ts'
import { gongsiHuizhi } from './gongsi-huizhi.ts'
import type { Preset } from './preset.ts'
import { qitianTousu } from './qitian-tousu.ts'
import { qiyeLingdao } from './qiye-lingdao.ts'
import { scjgjXian } from './scjgj-xian.ts'
import { shiyeDanwei } from './shiye-danwei.ts'
import { xinfangBanfa } from './xinfang-banfa.ts'
import { xixiangXian } from './xixiang-xian.ts'
import { xueyuan } from './xueyuan.ts'
import { yijianXiang } from './yijian-xiang.ts'

export type { Preset } from './preset.ts'

export const presets: ReadonlyMap<string, Preset> = new Map(
  [
    difangXinfang,
    gongsiHuizhi,
    qitianTousu,
    qiyeLingdao,
    scjgjXian,
    shiyeDanwei,
    xinfangBanfa,
    xixiangXian,
    xueyuan,
    yijianXiang,
  ].map((preset) => [preset.id, preset]),
)

/** The ids of those that a mailbox can begin with; the others are parts. */
export function basePresets(): string[] {
  return [...presets.values()].filter(({ kind }) => kind === 'base').map(({ id }) => id)
}
