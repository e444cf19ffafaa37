/**
 * The products, each put on a page as its own documents say, and how a reader gets to write in it.
 *
 * The page is the same for all: words, the embed point, words. What a product adds to it stands in `head` and `embed`.
 */
import { join } from 'node:path'
import type { Peers } from './peers.ts'

export interface Product {
  name: string
  version: string
  head: string
  embed: string
  /** What it serves from the page's own origin, by path. */
  files: Record<string, { path: string } | { body: Buffer }>
  /** What is clicked, one after the other, until there is something to type into. */
  opened: readonly Path[]
  field: Path
}

/** Selectors, each in the shadow root of what the one before found. */
export type Path = readonly string[]

/** @param style of the page's own, for the element. */
export function yanlu(name: string, { origin, style = '' }: { origin: string; style?: string }): Product {
  return {
    name,
    version: 'this checkout',
    head: `${style && `<style>${style}</style>`}<script type="module" src="${origin}/yanlu.js"></script>`,
    embed: `<yanlu-mailbox mailbox="zongjingli"><a href="${origin}/m/zongjingli">给总经理写信</a></yanlu-mailbox>`,
    files: {},
    opened: [],
    field: ['yanlu-app', 'yanlu-letter-form', 'input:is([type=text],:not([type])), textarea'],
  }
}

/** @param host the page's own origin, where Sentry's reports go here. */
export function peerProducts({ folder, version, sentry }: Peers, host: string): Product[] {
  const at = (path: string) => ({ path: join(folder, path) })
  const push = ['pushfeedback.css', 'pushfeedback.esm.js', 'p-17acbd1c.entry.js', 'p-af2a1f7f.js']
  return [
    {
      name: 'feedbackfin',
      version: version('feedbackfin'),
      head: `<script src="/feedbackfin.js" defer></script><script>
window.feedbackfin = { config: { url: '${host}/sent', user: {}, mode: 'form' } }</script>`,
      embed: '<button data-feedbackfin-button>Feedback</button>',
      files: { '/feedbackfin.js': at('feedbackfin/dist/index.umd.js') },
      opened: [['[data-feedbackfin-button]'], ['label[for=feedbackfin__radio--issue]']],
      field: ['#feedbackfin__message'],
    },
    {
      name: 'pushfeedback',
      version: version('pushfeedback'),
      head: '<link rel="stylesheet" href="/push/pushfeedback.css"><script type="module" src="/push/pushfeedback.esm.js"></script>',
      embed: '<feedback-button project="0000000000">Feedback</feedback-button>',
      files: Object.fromEntries(push.map((name) => [`/push/${name}`, at(`pushfeedback/dist/pushfeedback/${name}`)])),
      opened: [['feedback-button', 'button']],
      field: ['feedback-modal', 'textarea, input[type=email]'],
    },
    {
      name: 'Sentry feedback',
      version: version('@sentry/browser'),
      head: `<script>window.sentryDsn = '${host.replace('//', '//key@')}/1'</script><script type="module" src="/sentry.js"></script>`,
      embed: '',
      files: { '/sentry.js': { body: sentry } },
      opened: [['#sentry-feedback', 'button']],
      field: ['#sentry-feedback', 'input[type=text], textarea'],
    },
  ]
}
