/**
 * `pnpm pictures [name …]`: takes docs/pictures/*.png anew, of the real server with its demo, in a real browser, on a day
 * that stands still. Names are of screens; without any, all are taken.
 *
 * `pnpm pictures --check` takes none: it counts what axe objects to on each screen, by day and by night, on a desk and on
 * a phone, and fails when there is anything. What is not built yet is built.
 */

import { openCamera, takeAll } from './pictures/camera.mjs'
import { checkAll } from './pictures/check.mjs'
import { screens as all } from './pictures/screens.mjs'
import { openServer } from './pictures/server.mjs'
import { build, fail } from './workspace.mjs'

const asked = process.argv.slice(2)
const check = asked.includes('--check')
const names = asked.filter((one) => !one.startsWith('--'))
const screens = all.filter(({ name }) => names.length === 0 || names.includes(name))

if (!build()) fail('构建失败，原因见上。', 'The build failed; the reason is above.')
const server = await openServer()
const camera = await openCamera(server.origin)
try {
  if (check) process.exitCode = await checkAll(screens, { camera, server })
  else for (const screen of screens) await picture(screen)
} finally {
  await camera.close()
  await server.close()
}

async function picture(screen) {
  const page = await camera.open(screen, { scripts: false })
  try {
    await screen.reach(page, server)
    await takeAll(page, screen)
  } catch (error) {
    process.exitCode = 1
    console.error(`${screen.name}: ${error.message}`)
  }
  await page.context().close()
}
