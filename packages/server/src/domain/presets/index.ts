/** Every preset by its id. No code outside this folder knows one by name. */
import type { Preset } from './preset.ts'
import { qiyeLingdao } from './qiye-lingdao.ts'
import { xixiangXian } from './xixiang-xian.ts'
import { xueyuan } from './xueyuan.ts'
import { yijianXiang } from './yijian-xiang.ts'

export type { Preset } from './preset.ts'

export const presets: ReadonlyMap<string, Preset> = new Map(
  [qiyeLingdao, xixiangXian, yijianXiang, xueyuan].map((preset) => [preset.id, preset]),
)

/** The ids of those that a mailbox can begin with; the others are parts. */
export function basePresets(): string[] {
  return [...presets.values()].filter(({ kind }) => kind === 'base').map(({ id }) => id)
}
