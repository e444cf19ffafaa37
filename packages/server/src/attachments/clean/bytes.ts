/**
 * Reading of bytes that a stranger put together: whatever lies outside them is `damaged`, never undefined or zero.
 */
import { damaged } from './refused.ts'

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A part, which must be there whole. It shares the memory of what it is a part of. */
export function part(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (!(from >= 0 && length >= 0 && from + length <= bytes.length)) throw damaged()
  return bytes.subarray(from, from + length)
}

export function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...part(bytes, from, length))
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  if (at + text.length > bytes.length) return false
  return [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** Numbers at a place, big-endian unless the name says otherwise. */
export function numbersIn(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const within = (at: number, length: number) => {
    if (!(at >= 0 && at + length <= bytes.length)) throw damaged()
    return at
  }
  return {
    u8: (at: number) => view.getUint8(within(at, 1)),
    u16: (at: number) => view.getUint16(within(at, 2)),
    u32: (at: number) => view.getUint32(within(at, 4)),
    /** A number too large to count with comes out inexact, and thus beyond every length. */
    u64: (at: number) => Number(view.getBigUint64(within(at, 8))),
    u16le: (at: number) => view.getUint16(within(at, 2), true),
    u32le: (at: number) => view.getUint32(within(at, 4), true),
  }
}

export function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of((value >> 8) & 0xff, value & 0xff)
}

export function u32le(value: number): Uint8Array {
  return u32(value).reverse()
}
