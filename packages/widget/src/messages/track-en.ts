/** What the writer reads while following a letter, in English. */
import { englishLetter } from '@yanlu/sdk/phrases'
import type { TrackMessages } from './track-zh-cn.ts'

export const englishTrack: TrackMessages = {
  ...englishLetter,
  print: 'Print this page',
  states: {
    received: 'Received',
    needsCompleting: 'Waits for you',
    held: 'On hold',
    accepted: 'Accepted',
    inHand: 'In hand',
    answered: 'Answered',
    closed: 'Closed',
    declined: 'Not accepted',
    sentBack: 'Sent back',
    filed: 'Filed',
    purged: 'Purged',
  },
  assigned: 'Assigned',
  inTime: (state) => `${state} · in time`,
  left: (days) => `, ${days} working ${days === 1 ? 'day' : 'days'} left`,
  clocks: {
    triage: 'Deadline for acceptance',
    declineNotice: 'Deadline for a notice of declining',
    disposition: 'Deadline for deciding how it is handled',
    returnBy: 'Deadline for returning it',
    explanation: 'Deadline for a reason',
    result: 'Deadline for handling',
    reply: 'Deadline for the answer',
    completion: 'Last day of all',
  },
  more: (count) => `${count} more ${count === 1 ? 'deadline' : 'deadlines'}`,
  concealment: { public: 'never published', unit: 'kept from units', office: 'kept from the office too' },
  again: 'Write another letter',

  refused: (count) => `Not possible now: ${count}`,
  refusals: {
    noCompletionAsked: 'The office has not asked you to complete it',
    completionAwaited: 'It waits for you to complete it',
    notAnswered: 'It has not been answered yet',
    alreadyRated: 'You have rated it already',
    alreadyDisputed: 'You have disputed it once already',
    disputeOver: 'The time for disputing is over; if there is something new, write another letter',
    askedLately: 'You asked just now; ask again later',
    alreadyAnswered: 'This letter has been answered',
    ended: 'This letter has come to its end',
    purged: 'This letter has been purged',
  },
  refusedOtherwise: 'Not possible now',

  sending: 'Sending…',
  proving: 'Checking, one moment…',
  tooLong: (over) => `${over} characters too many; please shorten it.`,

  rating: {
    ...englishLetter.rating,
    title: 'Please rate it',
    yours: 'Your rating',
    score: (score, word) => `${score}, ${word}`,
    missing: 'Not rated yet. Choose one in both rows, then send.',
  },

  dialogueHint: (count) => `${count}`,
  lines: {
    message: '',
    supplement: 'added to the letter',
    completion: 'completed the letter',
    progress: 'asked how far it is',
    completionAsked: 'asks you to complete it',
  },
  doubted: (when) => `My identity was looked at on ${when}, and I think it should not have been: `,

  conflict: 'Something has just happened to this letter',
  conflictHint: 'This page is up to date now. What you wrote is still here: look, then send it again.',
  lost: 'It did not arrive; what you wrote is still here',
  lostHint: 'The network or the mailbox is away. Keep this page open and send it again: sent twice, it counts once.',
  wait: (seconds) => `Too many visitors at once. Wait ${seconds} seconds and try again; what you wrote is still here.`,
  notNow: 'This cannot be done now; what you wrote is still here',
}
