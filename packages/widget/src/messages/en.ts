/** What the writer reads, in English: importing it teaches the application. */
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
  reported: 'Once the result is reported:',
}

const english: Messages = {
  app: {
    more: 'Continue below',
    query: 'Read a letter again',
    write: 'Write',
    ownPage: 'Open on the mailbox’s own page',
    leave: 'Leave quickly',
    loading: 'Opening the mailbox…',
    retry: 'Try again',
    rules: (title, version) => `Rules: ${title}, version ${version}`,
    by: 'by Yanlu 言路',
    office: (office) => `handled by ${office}`,
    away: 'The mailbox cannot be reached',
    awayHint: 'It is not your fault. Try again in a while; nothing is lost.',
  },
  steps: { label: 'Steps', names: ['Write', 'Check', 'Keep two codes'], at: (step) => `Step ${step}` },
  form: {
    notice: 'Before you write',
    category: 'What is it about?',
    limit: (from) => starts[from],
    who: 'Who may know that I wrote it',
    whoHint: 'This cannot be changed after sending.',
    rungs: {
      anonymous: 'Nobody (anonymous)',
      office: 'Only an appointed custodian',
      unit: 'Only the mailbox office',
      public: 'The mailbox office and units',
      named: 'No concealment',
    },
    namedHint:
      'Your name and contact are encrypted apart. Looking at them needs a reason, and you can see who looked and why.',
    openHint: 'Whoever handles it may look, with a reason; a published answer does not hide it.',
    audiences: ['Mailbox office', 'Handling unit', 'Others'],
    sees: (who) => `${who} can see it`,
    seesNot: (who) => `${who} cannot see it`,
    expected: (clause) =>
      `By clause ${clause}, generally to be filled in. You may leave it empty: the letter is accepted all the same.`,
    required: (clause) => `By clause ${clause}, fields with * are required.`,
    anyOf: 'one of them is enough',
    contact: 'Contact',
    filled: 'One given',
    optional: 'You may leave a name and a contact, or none.',
    what: 'The letter',
    title: 'Title',
    text: 'Letter',
    textHint: 'When, where, what happened, what you would like to be done',
    count: (length, most) => `${length} / ${most} characters`,
    next: 'Next: check it',
    nothingSent: 'You can still change it. Nothing is sent before you say so. ',
    privacy: 'Your IP address is not kept. No cookies, no requests to third parties.',
  },
}

messages.teach('en', english)
laterMessages.teach('en', englishLater)
trackMessages.teach('en', englishTrack)
