/** What the pages without scripts say, in English. */
import type { Clock } from '@yanlu/sdk/contract'
import { timeOf, weekdayOf } from '../days.ts'
import type { PageWords } from './zh-cn.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const dates = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const units = { workingDays: 'working day', calendarDays: 'day', minutes: 'minute' }
const starts = {
  received: 'the letter is received',
  dispatched: 'it is assigned',
  unitReceived: 'the unit receives it',
  signedIn: 'the unit signs it in',
  accepted: 'it is accepted',
}
const kinds = {
  workday: '',
  weekend: 'weekend',
  holiday: 'holiday',
  workedWeekend: 'worked weekend',
  unknown: 'holiday notice not published yet',
}

const date = (on: string) => dates.format(new Date(`${on.slice(0, 10)}T00:00Z`))
const day = (on: string) => `${weekdays[weekdayOf(on)]}, ${date(on)}`
const many = ({ count, of }: Clock['span']) => `${count} ${units[of]}${count === 1 ? '' : 's'}`
const span = (length: Clock['span']) => (length.count ? many(length) : 'the same day')
const clockTime = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

export const english: PageWords = {
  days: {
    weekdays,
    date,
    day,
    longDate: (on) => `${date(on)}, ${on.slice(0, 4)}`,
    moment: (at) => `${day(at)} ${timeOf(at)}`,
    longMoment: (at) => `${day(at)}, ${at.slice(0, 4)}, ${timeOf(at)}`,
    span,
    join: (names) => names.join(', '),
    colon: ': ',
  },
  page: {
    mailbox: 'Mailbox',
    ownPage:
      'This needs scripts (JavaScript). Open the mailbox on its own page: there you can write and follow letters without them.',
    skip: 'Skip to the content',
    other: { language: 'zh-CN', name: '中文' },
    links: 'Follow a letter, leave',
    query: 'Read a letter again',
    write: 'Write',
    leave: 'Leave quickly',
    office: (office) => `handled by ${office}`,
    rules: (title, version) => `Rules: ${title}, version ${version}`,
    by: 'by Yanlu 言路',
    seal: (text) => `Seal: ${text}`,
    wrong: (title) => `Not done: ${title}`,
  },
  failure: {
    absent: 'There is no such mailbox',
    absentHint: 'The address may be mistyped, or the mailbox has moved. Start again from the organisation’s site.',
    away: 'The mailbox cannot be reached',
    awayHint: 'It is not your fault. Try again in a while.',
    busy: 'Too many visitors at once',
    busyHint: (seconds) => `Wait ${seconds} seconds and try again.`,
    tooLarge: 'Too long to be taken',
    tooLargeHint: 'What was sent is over the limit. Go back in your browser, shorten the letter and send it again.',
    elsewhere: 'This was not sent from the mailbox’s own page',
    elsewhereHint: 'So that no other site can write in your name, it was not taken. Open the mailbox itself to write.',
    broken: 'That did not work',
    request: (id) => `If you ask the office about it, give this number: ${id}`,
    open: 'Open the mailbox',
  },
  kept: {
    title: 'The letter was not sent; it is still here',
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
    steps: 'Steps',
    stepNames: ['Write', 'Keep two codes'],
    notice: 'Before you write',
    category: 'What is it about?',
    limit: (from) => `After ${starts[from]}:`,
    after: (from, length) => `${span(length)} after ${starts[from]}`,
    who: 'Who may know that I wrote it',
    whoHint: 'This cannot be changed after sending.',
    anonymous: 'Nobody (anonymous)',
    anonymousHint:
      'You leave no name and no contact. It is accepted and answered like any other; your two codes bring you back.',
    named: 'Only the mailbox office',
    namedHint:
      'Your name and contact are encrypted apart. Looking at them needs a reason, and you can see who looked and why.',
    office: 'Mailbox office',
    unit: 'Handling unit',
    sees: ' can see it',
    seesNot: ' cannot see it',
    expected: (clause) =>
      `By clause ${clause}, generally to be filled in. You may leave it empty: the letter is accepted all the same.`,
    required: (clause) => `By clause ${clause}, fields with * are required.`,
    contact: 'Contact',
    anyOf: 'one of them is enough',
    what: 'The letter',
    title: 'Title',
    titleHint: (most) => `at most ${most} characters`,
    text: 'Letter',
    textHint: 'When, where, what happened, what you would like to be done',
    textMost: (most) => `at most ${most} characters`,
    send: 'Send this letter',
    sendHint:
      'It cannot be changed after sending: read it once more. You will get two codes to write down; have pen and paper ready.',
    privacy: 'Your IP address is not kept. No cookies, no requests to third parties.',
  },
  anonymity: {
    title: 'What anonymous means here',
    facts: [
      'No account, no IP address kept, no cookies.',
      'The two codes are the only way back to the answer. If they are lost, nobody can find them.',
      'What you write may itself give you away: a staff number, or a detail that only you know.',
      'If you are worried, use your own phone and data, not your employer’s computer or network.',
      '“Leave quickly” opens another site at once; but Back returns here, so close the window afterwards.',
    ],
  },
  promise: {
    title: 'What you are promised',
    result: (length) => `Handled within ${length}, then you are answered`,
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
    },
    track: 'Follow it at any time with your two codes',
    trackHint: 'Where it stands, and who has looked at your name.',
  },
  clock: {
    label: 'Deadline',
    caption: 'From which day to which: the number says which day it is, hatched days do not count',
    by: (on, minute) => `By ${day(on)}${minute === null ? '' : `, ${clockTime(minute)}`}`,
    provisional: (by) => `Provisionally ${by.charAt(0).toLowerCase()}${by.slice(1)}`,
    nth: ({ elapsed, span: { of } }) => `${units[of].charAt(0).toUpperCase()}${units[of].slice(1)} ${elapsed}`,
    overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    wasDue: (by) => `due ${by.charAt(0).toLowerCase()}${by.slice(1)}`,
    met: (on) => `Done on ${day(on)}`,
    stopped: 'The clock has stopped',
    clause: (clause) => `by clause ${clause}`,
    unknownYear: (year) =>
      `The holiday notice for ${year} is not published yet: the dashed days follow the weekend rule, so the day is provisional and may change.`,
    folded: (weeks, counted) => `${weeks} weeks have passed, ${counted} days counted`,
    how: 'How it is counted',
    start: 'start',
    due: 'due',
    worked: 'W',
    rest: 'off',
    today: 'today',
    done: 'done',
    rule: ({ span: length, from, firstDay, rolls, startedOn, rawOn, dueOn }) => {
      const first = firstDay === 'counted' ? ', that day counted' : ', that day not counted'
      const sameDay = rolls ? 'the same day; from a day off it moves to the next working day' : 'the same day'
      const raw = length.count ? rawOn : startedOn
      const rolled = raw === dueOn ? '' : ` It would end on ${day(raw)}, a day off, and moves to ${day(dueOn)}.`
      return `From when ${starts[from]} (${date(startedOn)}): ${length.count ? many(length) + first : sameDay}.${rolled}`
    },
    number: (count) => `day ${count}`,
    kinds,
    notCounted: 'not counted',
    dueWord: 'due',
    startWord: 'start',
    separator: ', ',
  },
  receipt: {
    title: 'Your letter arrived. Keep these two codes',
    received: (moment) => `Received ${moment}`,
    letterCode: 'Letter code',
    letterCodeHint: 'you may tell the staff',
    queryCode: 'Query code',
    queryCodeHint: 'for you alone',
    secret: 'Tell nobody',
    once: 'Keep it. We have no copy: if it is lost, nobody can find it, not even we. It has no I, L, O or U.',
    how: 'Write them down, or print this page from your browser’s menu (Ctrl+P). Reloading shows the same codes; once the page is closed they are gone.',
    address: 'Follow it at',
    next: 'What happens next',
    tells: ', you are told whether it is accepted',
    anytime: 'At any time, follow it with your two codes',
    anytimeHint: 'Who has looked at your name, and why, is there as well.',
    missing: (names, clause) =>
      `By clause ${clause}, generally to be filled in, and empty: ${names}. It is accepted all the same, but may be harder to look into.`,
    check: 'Kept them? Use your copy now, to see that it is right.',
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
    proof: 'Wait a while first',
    proofHint:
      'Too many queries from your network found nothing within ten minutes, so the mailbox asks for a proof that no program is guessing. Either wait ten minutes, or switch scripts (JavaScript) on in your browser and open the mailbox anew.',
    back: 'Back to writing',
  },
  track: {
    leave: 'Close',
    refresh: 'Reload this page to see what is new. To keep it, print it from your browser’s menu.',
    overdue: 'Overdue',
    late: 'It is late, and that is our fault',
    states: {
      received: 'Your letter is here and being read',
      accepted: 'Accepted, and being arranged',
      answered: 'You have been answered, see below',
      purged: 'This letter has been purged',
    },
    waiting: (names) => `Assigned to ${names || 'a unit'}, which has to sign it in`,
    inHand: (names) => `${names || 'The unit'} is working on it`,
    purgedHint: 'Its text and identity are destroyed; only the trail stays.',
    about: (title) => `Your letter “${title}”`,
    clocks: 'How the time was counted',
    reply: (by) => `Answer by ${by}`,
    replyHead: (code) => `Answer ${code}`,
    trail: 'What happened',
    trailHint: 'who did what, and when',
    own: 'Show what I wrote',
    events: {
      received: 'You wrote this letter',
      replied: 'You were answered',
      identityOpened: 'Your identity was looked at',
    },
    registered: (number) => `registered as ${number}`,
    disposition: (name) => `to be handled by ${name}`,
    units: (names) => `to ${names}`,
    due: (on) => `was due ${day(on)}`,
    reason: (reason) => `Reason: “${reason}”`,
  },
  errors: {
    summary: (count) => `${count} ${count === 1 ? 'thing' : 'things'} to change; the rest is kept`,
    category: 'Choose what it is about, so that we know who handles it.',
    title: 'Give it a title: one short sentence.',
    text: 'The letter is empty. A sentence or two will do.',
    group: (names) => `Fill in: ${names}.`,
    groupAny: (names) => `Fill in one of: ${names}.`,
  },
}
