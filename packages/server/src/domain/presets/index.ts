/** Every preset by its id. No code outside this folder knows one by name. */
import { anshunKaohe } from './anshun-kaohe.ts'
import { anshunShi } from './anshun-shi.ts'
import { chengduShi } from './chengdu-shi.ts'
import { fushunShi } from './fushun-shi.ts'
import { fuxinShi } from './fuxin-shi.ts'
import { kelamayiShi } from './kelamayi-shi.ts'
import { laixinLiucheng } from './laixin-liucheng.ts'
import { liuyanGuize } from './liuyan-guize.ts'
import { longanQu } from './longan-qu.ts'
import type { Preset } from './preset.ts'
import { qiyeLingdao } from './qiye-lingdao.ts'
import { shangzhouQu } from './shangzhou-qu.ts'
import { shaoyangXian } from './shaoyang-xian.ts'
import { shoujiXinxiang } from './shouji-xinxiang.ts'
import { xixiangXian } from './xixiang-xian.ts'
import { xueyuan } from './xueyuan.ts'
import { yichangShi } from './yichang-shi.ts'
import { yijianXiang } from './yijian-xiang.ts'
import { zhouZhang } from './zhou-zhang.ts'
import { zongjingli } from './zongjingli.ts'

export type { Preset } from './preset.ts'

/** In the order in which a tenant is offered them. */
const all = [
  qiyeLingdao,
  zhouZhang,
  yijianXiang,
  xixiangXian,
  shangzhouQu,
  longanQu,
  shaoyangXian,
  anshunShi,
  anshunKaohe,
  xueyuan,
  zongjingli,
  fushunShi,
  liuyanGuize,
  laixinLiucheng,
  chengduShi,
  yichangShi,
  fuxinShi,
  shoujiXinxiang,
  kelamayiShi,
]

export const presets: ReadonlyMap<string, Preset> = new Map(all.map((preset) => [preset.id, preset]))

/** The ids of those that a mailbox can begin with; the others are parts. */
export function basePresets(): string[] {
  return [...presets.values()].filter(({ kind }) => kind === 'base').map(({ id }) => id)
}
