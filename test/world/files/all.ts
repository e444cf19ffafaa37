/** One telling file of each type that is taken, under the name that a device would give it. */
import type { AttachmentKind } from '@yanlu/sdk/contract'
import { tellingM4a, tellingOpus, tellingVorbis } from './containers.ts'
import { tellingDocx } from './docx.ts'
import { tellingOdt } from './odt.ts'
import { tellingPdf } from './pdfs.ts'
import { tellingGif, tellingJpeg, tellingPng, tellingWebp } from './photos.ts'
import { tellingPptx, tellingXlsx } from './sheets.ts'
import { tellingAac, tellingAmr, tellingMp3, tellingWav } from './sounds.ts'

export interface Sample {
  name: string
  kind: AttachmentKind
  mediaType: string
  make(): Buffer | Promise<Buffer>
  /** How many places have a canary, at least. */
  places: number
}

const office = 'application/vnd.openxmlformats-officedocument'

export const samples: readonly Sample[] = [
  { name: 'a.jpg', kind: 'photo', mediaType: 'image/jpeg', make: () => tellingJpeg(), places: 18 },
  { name: 'a.png', kind: 'photo', mediaType: 'image/png', make: tellingPng, places: 15 },
  { name: 'a.webp', kind: 'photo', mediaType: 'image/webp', make: tellingWebp, places: 4 },
  { name: 'a.gif', kind: 'photo', mediaType: 'image/gif', make: tellingGif, places: 3 },
  { name: 'a.pdf', kind: 'pdf', mediaType: 'application/pdf', make: tellingPdf, places: 39 },
  { name: 'a.docx', kind: 'office', mediaType: `${office}.wordprocessingml.document`, make: tellingDocx, places: 60 },
  { name: 'a.xlsx', kind: 'office', mediaType: `${office}.spreadsheetml.sheet`, make: tellingXlsx, places: 20 },
  { name: 'a.pptx', kind: 'office', mediaType: `${office}.presentationml.presentation`, make: tellingPptx, places: 30 },
  { name: 'a.odt', kind: 'office', mediaType: 'application/vnd.oasis.opendocument.text', make: tellingOdt, places: 25 },
  { name: 'a.mp3', kind: 'audio', mediaType: 'audio/mpeg', make: tellingMp3, places: 11 },
  { name: 'a.aac', kind: 'audio', mediaType: 'audio/aac', make: tellingAac, places: 4 },
  { name: 'a.m4a', kind: 'audio', mediaType: 'audio/mp4', make: tellingM4a, places: 11 },
  { name: 'a.wav', kind: 'audio', mediaType: 'audio/wav', make: () => tellingWav(), places: 9 },
  { name: 'a.opus', kind: 'audio', mediaType: 'audio/ogg', make: tellingOpus, places: 5 },
  { name: 'a.ogg', kind: 'audio', mediaType: 'audio/ogg', make: tellingVorbis, places: 2 },
  { name: 'a.amr', kind: 'audio', mediaType: 'audio/amr', make: () => tellingAmr(), places: 1 },
]
