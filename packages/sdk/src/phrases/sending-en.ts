/** From the promises to the receipt, and back with both codes, in English. */
import { englishDays } from './days-en.ts'
import type { SendingPhrases } from './sending-zh-cn.ts'

const { weekdays } = englishDays

export const englishSending: SendingPhrases = {
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
    hint: 'Units that are ticked cannot see this letter, and it is not given to them.',
  },
  earlier: {
    title: 'Go on from an earlier letter',
    hint: 'It is still about the same matter, or about what came of it: say which letter you wrote before. The office reads both together, and so knows that one person wrote them.',
    letterCode: 'Code of the earlier letter',
    letterCodeHint: 'on the receipt',
    submittedOn: 'Sent on',
    about: 'Title of the earlier letter',
    content: 'What the earlier letter was about',
    needed: (clause) => `By clause ${clause}, all of these have to be given.`,
    wrong: {
      letterCode: 'Please give the letter code of the earlier letter: it is on the receipt.',
      miswritten: 'This is not a letter code: please compare it with the receipt, eight symbols in two groups.',
      submittedOn: 'Please give the day on which the earlier letter was sent.',
      title: 'Please give the title of the earlier letter.',
      content: 'Please say in a few sentences what the earlier letter was about.',
    },
  },
  promise: {
    title: 'What you are promised',
    triage: 'you are told whether it is accepted',
    disposition: 'it is decided who handles it and how',
    desk: (desk, categories) => `${categories ? `${categories}: received` : 'Received'} by ${desk}`,
    opening: ({ every, weekday }) =>
      ({
        workingDay: 'Opened every working day',
        day: 'Opened every day',
        week: `Opened every ${weekdays[(weekday ?? 1) - 1]}`,
        period: 'Opened now and then',
      })[every],
    counts: {
      received: 'Counted from the day it is received. Sent today, it is counted like this:',
      dispatched:
        'Counted from the day it is assigned: like this if that is today, at the earliest. Later, if it is later:',
      unitReceived:
        'Counted from the day the unit receives it: like this if that is today, at the earliest. Later, if it is later:',
      signedIn:
        'Counted from the day the unit signs it in: like this if that is today, at the earliest. Later, if it is later:',
      instructed: 'Counted from the day the leader instructs:',
      marked: 'Counted from the day it is marked:',
      accepted:
        'Counted from the day it is accepted: like this if that is today, at the earliest. Later, if it is later:',
      reported:
        'Counted from the day the result is reported: like this if that is today, at the earliest. Later, if it is later:',
    },
    track: 'Follow it at any time with your two codes',
    trackHint: 'Where it stands, and who has looked at your name.',
  },
  errors: {
    category: 'Please choose what it is about, so that we know who handles it.',
    title: 'Please give it a title: one short sentence.',
    text: 'The letter is empty. A sentence or two will do.',
    group: (names) => `Please fill in: ${names}.`,
    groupAny: (names) => `Please fill in one of: ${names}.`,
  },
  send: 'Send this letter',
  receipt: {
    title: 'Your letter arrived. Please keep these two codes',
    received: (moment) => `Received ${moment}`,
    letterCode: 'Letter code',
    letterCodeHint: 'you may tell the staff',
    queryCode: 'Query code',
    queryCodeHint: 'for you alone',
    secret: 'Tell nobody',
    missing: (names, clause) =>
      `By clause ${clause}, generally to be filled in, and empty: ${names}. It is accepted all the same, but may be harder to look into.`,
    next: 'What happens next',
    anytime: 'At any time, follow it with your two codes',
    anytimeHint: 'Who has looked at your name, and why, is there as well.',
    another: 'Write another',
  },
  query: {
    title: 'Read a letter again',
    hint: 'Both codes are on the receipt from the day you sent it, in groups of four. Case and spaces do not matter.',
    letterCode: 'Letter code',
    letterCodeHint: '8 symbols',
    queryCode: 'Query code',
    queryCodeHint: '24 symbols',
    ask: 'Look it up',
    length: (has, wants) => `It should have ${wants} symbols and has ${has}.`,
    symbol: 'One symbol is wrong: there is no I, L, O or U. What looks like one is a 1 or a 0.',
    check: 'It does not check: probably one symbol is wrong, or two are swapped.',
    none: 'The two codes do not match',
    noneHint:
      'Letter code and query code must belong to the same letter, each exactly. Was it written to this mailbox?',
  },
  failure: {
    absent: 'There is no such mailbox',
    absentHint:
      'The address may be mistyped, or the mailbox has moved. Please start again from the organisation’s site.',
    busy: 'Too many visitors at once',
    busyHint: (seconds) => `Please wait ${seconds} seconds and try again.`,
    broken: 'That did not work',
    request: (id) => `If you ask the office about it, give this number: ${id}`,
  },
}
