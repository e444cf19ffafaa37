import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { settled, show } from './fixtures/page.ts'
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

describe('until the frame has answered', () => {
  const said = vi.spyOn(console, 'error')

  beforeEach(() => {
    said.mockReset()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('nothing of it is seen, and its room is kept', async () => {
    const { element, frame } = await embed({ mailbox: 'zongjingli' })
    expect(element.getAttribute('state')).toBe('opening')
    expect(frame.checkVisibility({ visibilityProperty: true })).toBe(false)
    expect(element.offsetHeight).toBe(720)
    speak(frame.contentWindow, { yanlu: 'ready' })
    expect(element.getAttribute('state')).toBe('ready')
    expect(frame.checkVisibility({ visibilityProperty: true })).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(element.getAttribute('state')).toBe('ready')
    expect(said).not.toHaveBeenCalled()
  })

  test('its owner is told once why it does not: which site, which mailbox, and where to allow it', async () => {
    const { element } = await embed({ mailbox: 'zongjingli' })
    vi.advanceTimersByTime(60_000)
    expect(element.getAttribute('state')).toBe('refused')
    expect(said).toHaveBeenCalledTimes(1)
    for (const word of ['zongjingli', location.origin, '/admin/', '可以嵌入的网站']) {
      expect(said.mock.calls[0]?.[0]).toContain(word)
    }
  })

  test('an answer from elsewhere is none', async () => {
    const { element, frame } = await embed({ mailbox: 'zongjingli' })
    speak(frame.contentWindow, { yanlu: 'ready' }, 'https://elsewhere.example')
    speak(window, { yanlu: 'ready' })
    vi.advanceTimersByTime(60_000)
    expect(element.getAttribute('state')).toBe('refused')
  })

  test('the room is kept in sight, goes out of sight, and comes back with a late answer', async () => {
    const { element, frame } = await embed({ mailbox: 'zongjingli' })
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    await settled()
    expect(element.offsetHeight).toBe(720)
    Object.assign((element.parentElement as HTMLElement).style, { position: 'absolute', top: '5000px' })
    await expect.poll(() => element.offsetHeight).toBe(0)
    speak(frame.contentWindow, { yanlu: 'ready' })
    expect(element.offsetHeight).toBe(720)
    expect(element.getAttribute('state')).toBe('ready')
  })
})
