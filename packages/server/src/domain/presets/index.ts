/** Every preset by its id. No code outside this folder knows one by name. */
import type { Policy } from '@yanlu/sdk/contract'
import { qiyeLingdao } from './qiye-lingdao.ts'
import { xixiangXian } from './xixiang-xian.ts'
import { xueyuan } from './xueyuan.ts'
import { yijianXiang } from './yijian-xiang.ts'

export const presets: ReadonlyMap<string, Policy> = new Map(
  [qiyeLingdao, xixiangXian, yijianXiang, xueyuan].map((policy) => [policy.id, policy]),
)
