/** What axe objects to, by screen: by day and by night, on a desk and on a phone; and what does not fit. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../machine.mjs'
import { settle } from './camera.mjs'
import { widths } from './looks.mjs'

const axe = createRequire(join(root, 'test/package.json'))('axe-core')
const modes = ['light', 'dark'].flatMap((colorScheme) => ['desktop', 'phone'].map((width) => ({ colorScheme, width })))

/** Prints a line for each screen. @returns how the process is to end */
export async function checkAll(screens, { camera, server }) {
  console.log(`${'screen'.padEnd(24)}${modes.map(nameOf).join('')}`)
  const found = []
  for (const screen of screens) found.push(await check(screen, { camera, server }))
  const objections = found.flat()
  console.log(`${screens.length} screens × ${modes.length} modes: ${objections.length} objections`)
  for (const objection of objections) console.error(objection)
  return objections.length > 0 ? 1 : 0
}

const nameOf = ({ colorScheme, width }) => `${colorScheme} ${widths[width].width}`.padEnd(12)

async function check(screen, { camera, server }) {
  const page = await camera.open(screen, { scripts: true })
  const found = await screen
    .reach(page, server)
    .then(() => lookAt(page))
    .catch((error) => modes.map(() => [`not reached: ${error.message}`]))
  await page.context().close()
  console.log(`${screen.name.padEnd(24)}${found.map(({ length }) => String(length).padEnd(12)).join('')}`)
  return found.flatMap((mode, at) => mode.map((one) => `${screen.name}, ${nameOf(modes[at]).trim()}: ${one}`))
}

async function lookAt(page) {
  const found = []
  for (const { colorScheme, width } of modes) {
    await page.setViewportSize(widths[width])
    await page.emulateMedia({ colorScheme })
    await settle(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    found.push([...(await objections(page)), ...(wide > widths[width].width ? [`${wide} px wide`] : [])])
  }
  return found
}

/** In every frame: a mailbox on a site stands in one of its own. Landmarks are asked about by document, since each has its own. */
async function objections(page) {
  const found = []
  for (const frame of page.frames()) {
    await frame.evaluate(axe.source)
    await frame.evaluate(() => globalThis.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }))
    found.push(...(await ask(frame, { iframes: false, runOnly: ['landmark-unique'] })))
  }
  return [...found, ...(await ask(page, { rules: { 'landmark-unique': { enabled: false } } }))]
}

function ask(frame, options) {
  return frame.evaluate(async (asked) => {
    const { violations } = await globalThis.axe.run(asked)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
  }, options)
}
