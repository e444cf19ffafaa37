/** Global set-up of the projects that need a browser: says how to get one, instead of failing test by test. */
import type { TestProject } from 'vitest/node'
import { browserArgs, ensureBrowser } from '../../scripts/browser.mjs'

export function setup(project: TestProject): void {
  project.provide('browser', { executablePath: ensureBrowser(), args: browserArgs })
}
