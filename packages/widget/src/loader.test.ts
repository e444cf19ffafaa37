import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from './fixtures/page.ts'
import './loader.ts'

async function embed(attributes: Record<string, string>) {
  const element = await show('yanlu-mailbox')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  const frame = element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement
  return { element, frame }
}

const speak = (source: Window | null, data: unknown, origin = location.origin) =>
  dispatchEvent(new MessageEvent('message', { source, data, origin }))

test('the mailbox stands in a frame on its own origin, in the language of the page', async () => {
  const { frame } = await embed({ mailbox: 'zongjingli', lang: 'en' })
  expect(new URL(frame.src).origin).toBe(location.origin)
  expect(new URL(frame.src).pathname).toBe('/embed/zongjingli')
  expect(new URL(frame.src).searchParams.get('lang')).toBe('en')
  await expect.element(page.getByTitle('Mailbox')).toBeInTheDocument()
  expect(frame.referrerPolicy).toBe('no-referrer')
})

test('its height is fixed until the reader has acted in it', async () => {
  const { frame } = await embed({ mailbox: 'zongjingli' })
  speak(frame.contentWindow, { yanlu: 'height', height: 1800, acted: false })
  expect(frame.offsetHeight).toBe(720)
  speak(frame.contentWindow, { yanlu: 'height', height: 1800, acted: true })
  expect(frame.offsetHeight).toBe(1800)
})

test('what was scrolled in the frame is scrolled on the page once it grows', async () => {
  const { element, frame } = await embed({ mailbox: 'zongjingli' })
  const scroller = element.parentElement as HTMLElement
  Object.assign(scroller.style, { height: '600px', overflow: 'auto' })
  speak(frame.contentWindow, { yanlu: 'height', height: 1800, acted: true, scrolled: 400 })
  expect(scroller.scrollTop).toBe(400)
  speak(frame.contentWindow, { yanlu: 'height', height: 1900, acted: true, scrolled: 0 })
  expect(scroller.scrollTop).toBe(400)
})

test('nobody else is listened to', async () => {
  const { frame } = await embed({ mailbox: 'zongjingli' })
  speak(window, { yanlu: 'height', height: 1800, acted: true })
  speak(frame.contentWindow, { yanlu: 'height', height: 1800, acted: true }, 'https://elsewhere.example')
  expect(frame.offsetHeight).toBe(720)
})
