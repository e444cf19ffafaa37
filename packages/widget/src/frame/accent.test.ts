import { afterEach, describe, expect, test } from 'vitest'
import { open } from '../fixtures/app.ts'
import { college } from '../fixtures/mailbox.ts'
import { wearAccent } from './accent.ts'

/** Round the colours, pale, strong and dark, with black, white and the purest of each. */
const colours = [
  '#000000',
  '#ffffff',
  '#808080',
  ...Array.from({ length: 36 }, (_, step) => [30, 50, 80].map((light) => `hsl(${step * 10} 100% ${light}%)`)).flat(),
]

afterEach(() => {
  wearAccent('page', '')
  document.documentElement.removeAttribute('style')
  delete document.documentElement.dataset.theme
})

/** What the browser makes of it, as red, green and blue. */
function painted(colour: string): [number, number, number] {
  const probe = document.createElement('i')
  probe.style.color = colour
  document.body.append(probe)
  const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D
  canvas.fillStyle = getComputedStyle(probe).color
  canvas.fillRect(0, 0, 1, 1)
  probe.remove()
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = painted(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

describe.each(['light', 'dark'] as const)('an accent in %s', (theme) => {
  test('can be read on paper, sheet and its soft ground, and be read on', () => {
    document.documentElement.dataset.theme = theme
    const unreadable = colours.flatMap((colour) => {
      wearAccent('page', colour)
      const grounds = ['--yanlu-paper', '--yanlu-sheet', '--yanlu-accent-soft', '--yanlu-on-accent']
      const found = grounds.map((ground) => contrast('var(--yanlu-accent)', `var(${ground})`))
      return Math.min(...found) < 4.5 ? [`${colour}: ${found.map((one) => one.toFixed(2))}`] : []
    })
    expect(unreadable).toEqual([])
  })
})

test('the organisation’s is worn, and the page’s goes before it', async () => {
  await open({}, college)
  await expect.poll(() => painted('var(--yanlu-accent)')[0]).toBeGreaterThan(150)
  wearAccent('page', '#0a5c4a')
  expect(painted('var(--yanlu-accent)')[1]).toBeGreaterThan(painted('var(--yanlu-accent)')[0])
})

test('what is no colour changes nothing', () => {
  const before = painted('var(--yanlu-accent)')
  wearAccent('organisation', '')
  wearAccent('page', 'url(https://elsewhere.example)')
  expect(painted('var(--yanlu-accent)')).toEqual(before)
})
