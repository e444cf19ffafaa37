/** What the writer reads after the form, in English. */
import { englishSending } from '@yanlu/sdk/phrases'
import type { LaterMessages } from './later-zh-cn.ts'

export const englishLater: LaterMessages = {
  anonymity: englishSending.anonymity,
  accused: {
    ...englishSending.accused,
    any: 'none, one or several',
  },
  earlier: englishSending.earlier,
  done: {
    title: 'All done. Your letter is in the mailbox',
    hint: 'The codes are not shown any more. They bring you to its progress and answer at any time.',
    another: englishSending.receipt.another,
  },
  errors: {
    ...englishSending.errors,
    summary: (count) => `${count} ${count === 1 ? 'thing' : 'things'} to change`,
    long: (over) => `${over} characters too many; please shorten it.`,
    email: 'The e-mail address lacks an @ or a domain, for example name@example.com.',
  },
  failure: {
    ...englishSending.failure,
    closed: 'The mailbox is closed for now',
    closedHint: 'Nothing can be sent. Letters sent before can be read with their two codes.',
  },
  promise: {
    ...englishSending.promise,
    choose: 'Choose what it is about, and you will see how many days it takes and how they are counted.',
    notOwed: 'No answer is promised to a letter like this',
    answer: (start, span) => `${start} answered in ${span}`,
    by: (date) => `By ${date}`,
    result: (start, span) => `${start} done in ${span}`,
  },
  preview: {
    missing: englishSending.receipt.missing,
    send: englishSending.send,
    title: 'Read it once more before you send it',
    hint: 'Nothing has been sent yet.',
    to: 'To',
    by: 'From',
    anonymous: 'Anonymous, no name given',
    accused: 'It is about',
    earlier: 'Goes on from',
    keptFrom: (units) => `${units} (cannot see it)`,
    noName: 'Without a name it is handled as an anonymous letter.',
    change: 'Change it',
    sending: 'Sending…',
    proving: 'Checking, one moment…',
    lost: 'Nobody knows yet whether it arrived; your letter is still here',
    lostHint:
      'The network is away, or the mailbox did not answer. Keep this page open and try again, and you will know: sent twice, it counts once.',
    wait: (seconds) => `Too many letters at once. Wait ${seconds} seconds and try again; your letter is still here.`,
    refused: 'The letter was not sent; it is still here',
  },
  receipt: {
    ...englishSending.receipt,
    once: 'Shown only this once. We keep no copy: if it is lost, nobody can find it, not even we. It has no I, L, O or U.',
    earlier:
      'What you wrote before your changes did arrive after all; these are its two codes. The changes are not sent: keep the codes, then look the letter up with them and add what is new.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Cannot copy: please write it down',
    print: 'Print',
    confirm: 'Confirm that you kept them',
    confirmHint: 'From your own copy, type the last group of the query code (4 symbols)',
    matches: 'It matches',
    differs: 'This is not the last group of the query code. Please look at your copy again.',
    finish: 'Kept. Finish',
    copyText: (codes, mailbox, address) =>
      `${mailbox}\nLetter code: ${codes.letter}\nQuery code: ${codes.query} (tell nobody)\nFollow it: ${address}`,
  },
  query: {
    ...englishSending.query,
    asking: 'Looking…',
    proving: 'Checking, one moment…',
  },
}
