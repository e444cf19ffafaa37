/**
 * The browser that tests drive: found, or installed where that can be done without asking.
 *
 * Order: CHROMIUM_PATH, Playwright's own, the system's; then Playwright's download; then apt as root on Debian.
 * Anything else ends with the command that a person has to run.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { aptInstall, canApt, isRoot, onPath, root, tell, tryRun } from './machine.mjs'

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Flags for a quiet browser. The sandbox needs an unprivileged user, so root goes without. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @returns {string | undefined} the path of a browser that is there */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`)
    return named
  }
  return playwrightOwn() ?? systemNames.map(onPath).find(Boolean) ?? macPaths.find((path) => existsSync(path))
}

/** Finds a browser or installs one, and gives its path. */
export function ensureBrowser() {
  const browser = findBrowser() ?? installBrowser()
  if (!browser) throw new Error(`${adviceFor()}\nOr set CHROMIUM_PATH to a Chromium or Chrome.`)
  ensureFonts()
  return browser
}

function installBrowser() {
  tell('没有找到浏览器，正在安装 Chromium', 'no browser found, installing Chromium')
  if (
    playwright() &&
    tryRun(process.execPath, [playwright(), 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  ) {
    const own = playwrightOwn()
    if (own && starts(own)) return own
  }
  if (canApt()) aptInstall('chromium', 'fonts-noto-cjk')
  return findBrowser()
}

/** Screenshots of Chinese need a Chinese font; their lack breaks no test. */
function ensureFonts() {
  if (process.platform !== 'linux' || !canApt() || hasChineseFont()) return
  aptInstall('fonts-noto-cjk')
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

/** Playwright's download lacks the system's libraries on a bare machine. */
function starts(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

function playwrightOwn() {
  try {
    const path = createRequire(`${root}/test/package.json`)('playwright-core').chromium.executablePath()
    return path && existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

function playwright() {
  try {
    const manifest = createRequire(`${root}/test/package.json`).resolve('playwright-core/package.json')
    return manifest.replace(/package\.json$/, 'cli.js')
  } catch {
    return undefined
  }
}

function adviceFor() {
  if (process.platform === 'linux' && onPath('apt-get')) {
    return '没有浏览器。请运行：sudo apt-get install -y chromium fonts-noto-cjk · No browser. Run: sudo apt-get install -y chromium fonts-noto-cjk'
  }
  return '没有浏览器。请运行：npx playwright install chromium · No browser. Run: npx playwright install chromium'
}
