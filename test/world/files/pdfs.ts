/** PDFs with a canary in every place that an application writes to, put together object by object. */
import { deflateSync } from 'node:zlib'
import { canary } from './canary.ts'
import { painted, tellingJpeg } from './photos.ts'

export type PdfObject = string | { dict: string; content: Uint8Array }

/** A file of these objects, numbered from 1. */
export function pdfOf(objects: readonly PdfObject[], trailer: string): Buffer {
  const head = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')
  return Buffer.concat([head, ...section(objects, { first: 1, at: head.length, trailer })])
}

/** What a later revision adds behind the end of an earlier one. */
export function revised(
  before: Buffer,
  objects: readonly PdfObject[],
  { first, trailer }: { first: number; trailer: string },
) {
  return Buffer.concat([before, ...section(objects, { first, at: before.length, trailer })])
}

function section(
  objects: readonly PdfObject[],
  { first, at, trailer }: { first: number; at: number; trailer: string },
) {
  const parts: Buffer[] = []
  const offsets: number[] = []
  let offset = at
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${first + index} 0 obj\n`), bodyOf(object), Buffer.from('\nendobj\n')])
    offsets.push(offset)
    parts.push(part)
    offset += part.length
  }
  const rows = offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 1\n0000000000 65535 f \n${first} ${objects.length}\n${rows}`
  const size = first + objects.length
  return [
    ...parts,
    Buffer.from(`${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`, 'latin1'),
  ]
}

function bodyOf(object: PdfObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1')
  const head = `<< ${object.dict} /Length ${object.content.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), object.content, Buffer.from('\nendstream')])
}

const said = (place: string) => `(${canary(place)})`
const text = (words: string) => ({ dict: '', content: Buffer.from(`BT /F1 24 Tf 40 100 Td (${words}) Tj ET`) })
const wide = (place: string) => `<feff${Buffer.from(canary(place), 'utf16le').swap16().toString('hex')}>`

export const pageTexts = ['The first page', 'The second page']

/** Two pages, a picture on each, notes, a form, an outline; then a revision that puts the first page's words in another way. */
export async function tellingPdf(): Promise<Buffer> {
  const jpeg = await tellingJpeg(await painted(64, 48).jpeg().toBuffer())
  const packed = deflateSync(
    Buffer.concat([Buffer.from('q 64 0 0 48 40 20 cm /Im1 Do Q '), text(pageTexts[1] ?? '').content]),
  )
  const info = `/Author ${said('info-author')} /Title ${wide('info-title')} /Producer ${said('info-producer')}`
  const image = `/Type /XObject /Subtype /Image /Width 64 /Height 48 /BitsPerComponent 8`
  const objects: PdfObject[] = [
    `<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /Outlines 20 0 R /AcroForm 18 0 R /Lang (zh-CN)
      /OpenAction << /S /Launch /F ${said('launch')} >> /AA << /WC << /S /JavaScript /JS ${said('closing-script')} >> >>
      /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ${said('script')} >>] >> /EmbeddedFiles << /Names [(f) 8 0 R] >> >>
      /PieceInfo << /App << /Private ${said('catalog-piece')} >> >> /AF [8 0 R] /StructTreeRoot 23 0 R
      /OutputIntents [<< /S /GTS_PDFX /Info ${said('output-intent')} >>] /Perms << /UR ${said('perms')} >> >>`,
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 300 200] >>',
    `<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources 11 0 R /Annots [13 0 R 14 0 R 15 0 R 16 0 R 17 0 R]
      /LastModified ${said('page-modified')} /PieceInfo << /X << /Private ${said('page-piece')} >> >> /Thumb 10 0 R
      /AA << /O << /S /JavaScript /JS ${said('page-script')} >> >> /Metadata 7 0 R >>`,
    '<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources 11 0 R >>',
    text(canary('old-words')),
    { dict: '/Filter /FlateDecode', content: Buffer.concat([packed, Buffer.from(canary('behind-packed'))]) },
    { dict: '/Type /Metadata /Subtype /XML', content: Buffer.from(`<x:xmpmeta>${canary('xmp')}</x:xmpmeta>`) },
    `<< /Type /Filespec /F ${said('file-name')} /EF << /F 9 0 R >> >>`,
    { dict: '/Type /EmbeddedFile', content: Buffer.from(canary('embedded-file')) },
    {
      dict: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray`,
      content: Buffer.from(canary('thumb')),
    },
    '<< /Font << /F1 12 0 R >> /XObject << /Im1 19 0 R /A 25 0 R >> /ProcSet [/PDF] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (A note) /T ${said('note-author')} /M ${said('note-date')}
      /CreationDate ${said('note-created')} /NM ${said('note-name')} /RC ${said('note-rich')} /Popup 14 0 R /P 3 0 R >>`,
    `<< /Type /Annot /Subtype /Popup /Rect [0 0 1 1] /Parent 13 0 R /T ${said('popup')} >>`,
    `<< /Type /Annot /Subtype /Link /Rect [0 0 50 10] /A << /S /URI /URI (https://example.com/) /Next << /S /Launch /F ${said('next-action')} >> >> >>`,
    `<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 8 0 R /Contents ${said('attached')} >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${said('field')} /Rect [100 10 200 40] /AP << /N 24 0 R /D 10 0 R >>
      /V << /Type /Sig /Name ${said('signer')} /Location ${said('signed-at')} /Contents <${Buffer.from(canary('signature')).toString('hex')}> >> >>`,
    `<< /Fields [17 0 R] /XFA ${said('xfa')} /SigFlags 3 >>`,
    {
      dict: `${image} /ColorSpace [/ICCBased 22 0 R] /Filter [/ASCIIHexDecode /FlateDecode /DCTDecode] /Metadata 7 0 R /DecodeParms [null null null]`,
      content: Buffer.from(`${deflateSync(jpeg).toString('hex')}>`),
    },
    '<< /Type /Outlines /First 21 0 R /Last 21 0 R /Count 1 >>',
    `<< /Title (Heading) /Parent 20 0 R /Dest [4 0 R /Fit] /A << /S /GoToR /F ${said('other-document')} >> /SE 23 0 R >>`,
    { dict: '/N 3 /Alternate /DeviceRGB', content: Buffer.from(canary('colour-profile')) },
    `<< /Type /StructTreeRoot /K << /S /Figure /Alt ${said('alternative-text')} >> >>`,
    {
      dict: `/Type /XObject /Subtype /Form /BBox [0 0 100 30] /PieceInfo << /I ${said('form-piece')} >> /Ref << /F ${said('reference')} >>`,
      content: Buffer.from('0 0 1 rg 0 0 100 30 re f'),
    },
    {
      dict: `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /LastModified ${said('form-modified')}`,
      content: Buffer.from(''),
    },
    `<< /Whatever ${said('nobody-points-here')} >>`,
  ]
  const id = Buffer.from(canary('id')).toString('hex')
  const first = pdfOf(objects, `/Root 1 0 R /Info << ${info} >> /ID [<${id}> <${id}>]`)
  const page = text(pageTexts[0] ?? '')
  return revised(first, [{ ...page, content: Buffer.concat([Buffer.from('/A Do '), page.content]) }], {
    first: 5,
    trailer: `/Root 1 0 R /Info << ${info} >> /Prev ${first.lastIndexOf('xref\n0 1')}`,
  })
}
