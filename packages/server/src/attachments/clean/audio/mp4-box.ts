/** Boxes of the MPEG-4 container (ISO 14496-12): taken apart, and put together. */
import { joined, latin, latinBytes, numbersIn, part, u32 } from '../bytes.ts'
import { damaged } from '../refused.ts'

export interface Box {
  type: string
  content: Uint8Array
  /** Where the content begins in what the boxes were read from. */
  at: number
}

const mostBoxes = 4096

export function boxesIn(bytes: Uint8Array): Box[] {
  const { u32: number, u64 } = numbersIn(bytes)
  const boxes: Box[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = number(at)
    const head = size === 1 ? 16 : 8
    const length = size === 1 ? u64(at + 8) : size || bytes.length - at
    if (length < head || boxes.length === mostBoxes) throw damaged()
    boxes.push({ type: latin(bytes, at + 4, 4), content: part(bytes, at + head, length - head), at: at + head })
    at += length
  }
  return boxes
}

/** The content of the first box along a path of types. */
export function boxAt(bytes: Uint8Array, path: string): Uint8Array | null {
  let content: Uint8Array | null = bytes
  for (const type of path.split('/')) {
    content = content && (boxesIn(content).find((box) => box.type === type)?.content ?? null)
  }
  return content
}

export function neededBox(bytes: Uint8Array, path: string): Uint8Array {
  const content = boxAt(bytes, path)
  if (!content) throw damaged()
  return content
}

export function box(type: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = joined(contents)
  return joined([u32(content.length + 8), latinBytes(type), content])
}

/** A table of numbers after version, flags and count, of the length that its count says. */
export function tableIn(content: Uint8Array, { width, from = 4 }: { width: number; from?: number }): Uint8Array {
  const count = numbersIn(content).u32(from)
  return part(content, 0, from + 4 + count * width)
}
