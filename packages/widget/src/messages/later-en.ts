/** What the writer reads after the form, in English. */
import type { LaterMessages } from './later-zh-cn.ts'

export const englishLater: LaterMessages = {
  anonymity: {
    title: 'What anonymous means here',
    facts: [
      'No account, no IP address kept, no cookies.',
      'The two codes are the only way back to the answer. If they are lost, nobody can find them.',
      'What you write may itself give you away: a staff number, or a detail that only you know.',
      'If you are worried, use your own phone and data, not your employer’s computer or network.',
    ],
  },
  accused: {
    title: 'Which unit is it about?',
    any: 'none, one or several',
    hint: 'Units that are ticked cannot see this letter, and it is not given to them.',
  },
  done: {
    title: 'All done. Your letter is in the mailbox',
    hint: 'The codes are not shown any more. They bring you to its progress and answer at any time.',
    another: 'Write another',
  },
  promise: {
    title: 'What you are promised',
    choose: 'Choose what it is about, and you will see how many days it takes and how they are counted.',
    triage: 'you are told whether it is accepted',
    disposition: 'it is decided who handles it and how',
    notOwed: 'No answer is promised to a letter like this',
    desk: (desk, category) => `${category ? `${category}: received` : 'Received'} by ${desk}`,
    opens: { workingDay: 'Opened every working day', day: 'Opened every day' },
    weekly: (weekday) => `Opened every ${weekday}`,
    answer: (start, span) => `${start} answered in ${span}`,
    by: (date) => `By ${date}`,
    result: (start, span) => `${start} done in ${span}`,
    counts: {
      received: 'Counted from the day it is received. Sent today, it is counted like this:',
      dispatched:
        'Counted from the day it is assigned: like this if that is today, at the earliest. Later, if it is later:',
      unitReceived:
        'Counted from the day the unit receives it: like this if that is today, at the earliest. Later, if it is later:',
      signedIn:
        'Counted from the day the unit signs it in: like this if that is today, at the earliest. Later, if it is later:',
      accepted:
        'Counted from the day it is accepted: like this if that is today, at the earliest. Later, if it is later:',
      reported: 'Counted from the day the result is reported:',
    },
    track: 'Follow it at any time with your two codes',
    trackHint: 'Where it stands, and who has looked at your name.',
    clause: (clause) => `by clause ${clause}`,
  },
  preview: {
    title: 'Read it once more before you send it',
    hint: 'Nothing has been sent yet.',
    to: 'To',
    by: 'From',
    anonymous: 'Anonymous, no name given',
    accused: 'It is about',
    keptFrom: (units) => `${units} (cannot see it)`,
    missing: (names, clause) =>
      `By clause ${clause}, generally to be filled in, and empty: ${names}. It is accepted all the same, but may be harder to look into.`,
    noName: 'Without a name it is handled as an anonymous letter.',
    change: 'Change it',
    send: 'Send this letter',
    sending: 'Sending…',
    proving: 'Checking, one moment…',
    lost: 'It did not arrive; your letter is still here',
    lostHint:
      'The network or the mailbox is away. Keep this page open and try again: sent twice, it still counts once.',
    wait: (seconds) => `Too many letters at once. Wait ${seconds} seconds and try again; your letter is still here.`,
    refused: 'The letter was not sent; it is still here',
  },
  receipt: {
    title: 'Your letter arrived. Please keep these two codes',
    received: (moment) => `Received ${moment}`,
    letterCode: 'Letter code',
    letterCodeHint: 'you may tell the staff',
    queryCode: 'Query code',
    queryCodeHint: 'for you alone',
    secret: 'Tell nobody',
    once: 'Shown only this once. We keep no copy: if it is lost, nobody can find it, not even we. It has no I, L, O or U.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Cannot copy: please write it down',
    print: 'Print',
    confirm: 'Confirm that you kept them',
    confirmHint: 'From your own copy, type the last group of the query code (4 symbols)',
    matches: 'It matches',
    differs: 'This is not the last group of the query code. Please look at your copy again.',
    finish: 'Kept. Finish',
    next: 'What happens next',
    anytime: 'At any time, follow it with your two codes',
    anytimeHint: 'Who has looked at your name, and why, is there as well.',
    copyText: (codes, mailbox, address) =>
      `${mailbox}\nLetter code: ${codes.letter}\nQuery code: ${codes.query} (tell nobody)\nFollow it: ${address}`,
  },
  query: {
    title: 'Read a letter again',
    hint: 'Both codes are on the receipt from the day you sent it, in groups of four. Case and spaces do not matter.',
    letterCode: 'Letter code',
    letterCodeHint: '8 symbols',
    queryCode: 'Query code',
    queryCodeHint: '24 symbols',
    ask: 'Look it up',
    asking: 'Looking…',
    proving: 'Checking, one moment…',
    length: (has, wants) => `It should have ${wants} symbols and has ${has}.`,
    symbol: 'One symbol is wrong: there is no I, L, O or U. What looks like one is a 1 or a 0.',
    check: 'It does not check: probably one symbol is wrong, or two are swapped.',
    none: 'The two codes do not match',
    noneHint:
      'Letter code and query code must belong to the same letter, each exactly. Was it written to this mailbox?',
  },
}
