/** Around and in the form of a letter, in English. */
import type { FormPhrases, PagePhrases } from './form-zh-cn.ts'

export const englishPage: PagePhrases = {
  query: 'Read a letter again',
  write: 'Write',
  leave: 'Leave quickly',
  office: (office) => `handled by ${office}`,
  rules: (title, version) => `Rules: ${title}, version ${version}`,
  by: 'by Yanlu 言路',
  away: 'The mailbox cannot be reached',
}

export const englishForm: FormPhrases = {
  notice: 'Before you write',
  category: 'What is it about?',
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
  expected: (clause) =>
    `By clause ${clause}, generally to be filled in. You may leave it empty: the letter is accepted all the same.`,
  required: (clause) => `By clause ${clause}, fields with * are required.`,
  anyOf: 'one of them is enough',
  contact: 'Contact',
  optional: 'You may leave a name and a contact, or none.',
  what: 'The letter',
  title: 'Title',
  text: 'Letter',
  textHint: 'When, where, what happened, what you would like to be done',
  privacy: 'Your IP address is not kept. No cookies, no requests to third parties.',
}
