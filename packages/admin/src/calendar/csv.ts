/**
 * Tables as office programs save them: rows of cells between commas, and no more.
 *
 * Read: UTF-8 with or without its mark, UTF-16 with it, else GB 18030, as which a Chinese Excel saves CSV; between commas,
 * tabs or semicolons. Written: UTF-8 with its mark, without which Excel takes it for GBK.
 *
 * A cell that a spreadsheet would run as a formula is written behind an apostrophe, which reading takes off again.
 */

export interface Row {
  /** As the office program counts: the first row is 1. */
  line: number
  cells: readonly string[]
}

/** The text of a file; null for one that is no text: a workbook (.xlsx, .xls). */
export function textOfFile(bytes: Uint8Array): string | null {
  if (isWorkbook(bytes)) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** How the files of Excel begin that are not text: a zip archive, and what was before it. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}

/** Rows in which something stands. */
export function readRows(text: string): Row[] {
  const rows = cellsOf(text, separatorOf(text)).map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell) => harmless(cell.trim())),
  }))
  return rows.filter(({ cells }) => cells.some(Boolean))
}

export function writeRows(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`
}

const separators = [',', '\t', ';', '，']

/** Whichever of them the first row has most of. */
function separatorOf(text: string): string {
  const first = text.split(/[\r\n]/).find((line) => line.trim() !== '') ?? ''
  const count = (separator: string) => first.split(separator).length
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** Between quotation marks a separator or a line's end is part of the cell, and two marks are one. */
function cellsOf(text: string, separator: string): string[][] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"[^${separator}\\r\\n]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  )
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? []
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== separator) rows.push([])
  }
  return rows
}

/** Spreadsheets take what begins so for a formula, some of them in the wide forms of Chinese typing too. */
const formula = /^[=+\-@\t\r＝＋－＠]/

function written(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function harmless(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
