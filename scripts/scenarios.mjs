/**
 * `pnpm scenarios [files or folders …] [--json]`: installs and builds what is needed, then plays scenarios against a server
 * of its own, or against `--server URL --operator-key KEY`. See docs/scenarios.md. Plain Node 20, no dependencies.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './machine.mjs'
import { build, fail, install, modernNode, requireNode } from './workspace.mjs'

requireNode()
install()
const node = modernNode()
if (!build()) fail('构建失败，原因见上。', 'The build failed; the reason is above.')

// Package managers change the folder: files are named from where the command was typed.
const from = process.env.INIT_CWD ?? process.cwd()
const runner = join(root, 'test/scenario-runner/main.ts')
const child = spawn(node, [runner, '--from', from, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
