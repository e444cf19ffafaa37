/** What the pages without scripts say, in English. */
import { phrases } from '@yanlu/sdk/phrases'
import type { PageWords } from './zh-cn.ts'

const said = phrases.en
const { days, clock, page, letter } = said
const starts = {
  received: 'the letter is received',
  dispatched: 'it is assigned',
  unitReceived: 'the unit receives it',
  signedIn: 'the unit signs it in',
  accepted: 'it is accepted',
  instructed: 'the leader instructs',
  marked: 'it is marked',
  reported: 'the result is reported',
}

export const english: PageWords = {
  days: {
    ...days,
    colon: ': ',
  },
  page: {
    ...page,
    mailbox: 'Mailbox',
    ownPage:
      'This needs scripts (JavaScript). Open the mailbox on its own page: there you can write and follow letters without them.',
    closed: 'This mailbox is closed for now. Letters sent before can be read with their two codes.',
    skip: 'Skip to the content',
    other: { language: 'zh-CN', name: '中文' },
    links: 'Follow a letter, leave',
    wrong: (title) => `Not done: ${title}`,
  },
  failure: {
    ...said.failure,
    away: page.away,
    awayHint: 'It is not your fault. Try again in a while.',
    tooLarge: 'Too long to be taken',
    tooLargeHint: 'What was sent is over the limit. Go back in your browser, shorten the letter and send it again.',
    elsewhere: 'This was not sent from the mailbox’s own page',
    elsewhereHint: 'So that no other site can write in your name, it was not taken. Open the mailbox itself to write.',
    open: 'Open the mailbox',
  },
  kept: {
    title: 'It did not arrive; what you wrote is still here',
    hint: 'This is what you wrote, every word of it. Sent twice, it still counts once.',
    lost: 'The mailbox cannot be reached. Wait a while and send it again.',
    wait: (seconds) => `Too many visitors at once. Wait ${seconds} seconds and send it again.`,
    again: 'Send it again',
    stale: 'This page was open for too long. Press “Send” once more.',
    proof:
      'Too many letters came from your network within ten minutes, so the mailbox asks for a proof that no program writes them. Either wait ten minutes and press “Send” again, or switch scripts (JavaScript) on in your browser and open the mailbox anew.',
    reused:
      'The letter on this page was sent before, and the mailbox has it. With your changes it is another letter: to send it too, press “Send” again. To see the receipt of the first one, go back to it in your browser.',
  },
  form: {
    ...said.form,
    steps: 'Steps',
    stepNames: ['Write', 'Keep two codes'],
    limit: (from) => `After ${starts[from]}:`,
    after: (from, length) => `${days.span(length)} after ${starts[from]}`,
    sees: ' can see it',
    seesNot: ' cannot see it',
    accused: said.accused.title,
    accusedHint: said.accused.hint,
    accusedFor: (names) => `for ${names}; none, one or several`,
    titleHint: (most) => `at most ${most} characters`,
    textMost: (most) => `at most ${most} characters`,
    send: said.send,
    sendHint:
      'It cannot be changed after sending: read it once more. You will get two codes to write down; have pen and paper ready.',
  },
  anonymity: {
    ...said.anonymity,
    facts: [
      ...said.anonymity.facts,
      '“Leave quickly” opens another site at once; but Back returns here, so close the window afterwards.',
    ],
  },
  promise: {
    ...said.promise,
    within: (from, length) => `Within ${days.span(length)} after ${starts[from]}`,
    comma: ', ',
    goals: {
      triage: said.promise.triage,
      disposition: said.promise.disposition,
      result: 'it is handled, and then you are answered',
      reply: 'you are answered',
    },
    onlyNamed: (clause) => `Promised to letters with a name and a way to be reached (${clause}).`,
  },
  clock: {
    ...clock,
    name: (milestone) => `Deadline: ${milestone}`,
    caption: 'From which day to which: the number says which day it is, hatched days do not count',
    wasDue: (by) => `due ${by.charAt(0).toLowerCase()}${by.slice(1)}`,
    met: (on) => `Done on ${days.day(on)}`,
    rest: 'off',
    today: 'today',
    done: 'done',
    extra: 'ext',
    dueWord: 'due',
    separator: ', ',
  },
  receipt: {
    ...said.receipt,
    once: 'Keep it. We have no copy: if it is lost, nobody can find it, not even we. It has no I, L, O or U.',
    how: 'Write them down, or print this page from your browser’s menu (Ctrl+P). Reloading shows the same codes; once the page is closed they are gone.',
    address: 'Follow it at',
    notOwed: 'The letter is received; an answer is not promised',
    check: 'Kept them? Use your copy now, to see that it is right.',
  },
  query: {
    ...said.query,
    proof: 'Wait a while first',
    proofHint:
      'Too many queries from your network found nothing within ten minutes, so the mailbox asks for a proof that no program is guessing. Either wait ten minutes, or switch scripts (JavaScript) on in your browser and open the mailbox anew.',
    back: 'Back to writing',
  },
  track: {
    ...letter,
    refresh: 'See what is new',
    print: 'To keep it, print it from your browser’s menu.',
    why: 'Why',
    askedFor: 'You are asked for',
    dialogueHint: 'between you and the mailbox office',
    kinds: {
      message: 'message',
      supplement: 'supplement',
      completion: 'completion',
      progress: 'asked for progress',
      completionAsked: 'asks you to complete it',
    },
    rated: (handling, result) => `Your rating: handling ${handling} of 5, result ${result} of 5`,
    events: {
      received: 'You wrote this letter',
      completionAsked: 'You were asked to complete it',
      completed: 'You completed it',
      supplemented: 'You added to it',
      wroteToOffice: 'You wrote to the office',
      wroteToSender: 'The office wrote to you',
      progressRequested: 'You asked for progress',
      rated: 'You rated it',
      disputed: 'You disputed the answer',
      sentBack: 'Returned to you',
      replied: 'You were answered',
      identityOpened: 'Your identity was looked at',
    },
    registered: (number) => `registered as ${number}`,
    disposition: (name) => `to be handled by ${name}`,
    units: (names) => `to ${names}`,
    due: (on) => `was due ${days.day(on)}`,
    until: (on) => `now due ${days.day(on)}`,
    category: (name) => `now ${name}`,
    reason: (reason) => `Reason: “${reason}”`,
  },
  acts: {
    ...letter.acts,
    ...letter.rating,
    most: (count) => `at most ${count} characters`,
    doneHint: 'This is how things stand now.',
    overtaken: 'Something has just happened to this letter; this page is up to date. Look, then send it again.',
  },
  errors: {
    ...said.errors,
    summary: (count) => `${count} ${count === 1 ? 'thing' : 'things'} to change; the rest is kept`,
    score: 'Not rated yet: choose one.',
  },
}
