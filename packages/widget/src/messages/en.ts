/** What the writer reads, in English: importing it teaches the application. */
import { englishForm, englishPage } from '@yanlu/sdk/phrases'
import '../parts/messages/en.ts'
import { laterMessages } from './later.ts'
import { englishLater } from './later-en.ts'
import { messages } from './speak.ts'
import { trackMessages } from './track.ts'
import { englishTrack } from './track-en.ts'
import type { Messages } from './zh-cn.ts'

const starts = {
  received: 'Once it is received:',
  dispatched: 'Once it is assigned:',
  unitReceived: 'Once the unit receives it:',
  signedIn: 'Once the unit signs it in:',
  accepted: 'Once it is accepted:',
  instructed: 'Once instructed:',
  marked: 'Once marked:',
  reported: 'Once the result is reported:',
}

const english: Messages = {
  app: {
    ...englishPage,
    more: 'Continue below',
    ownPage: 'Open on the mailbox’s own page',
    loading: 'Opening the mailbox…',
    retry: 'Try again',
    awayHint: 'It is not your fault. Try again in a while; nothing is lost.',
  },
  steps: { label: 'Steps', names: ['Write', 'Check', 'Keep two codes'], at: (step) => `Step ${step}` },
  form: {
    ...englishForm,
    limit: (from) => starts[from],
    sees: (who) => `${who} can see it`,
    seesNot: (who) => `${who} cannot see it`,
    filled: 'One given',
    count: (length, most) => `${length} / ${most} characters`,
    next: 'Next: check it',
    nothingSent: 'You can still change it. Nothing is sent before you say so. ',
  },
}

messages.teach('en', english)
laterMessages.teach('en', englishLater)
trackMessages.teach('en', englishTrack)
