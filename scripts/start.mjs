/**
 * `npm start` on a bare clone: installs, builds, starts the server. Plain Node 20, no dependencies.
 *
 * The server itself migrates its database, seeds the demo and says where everything is.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './machine.mjs'
import { build, fail, install, modernNode, requireNode } from './workspace.mjs'

requireNode()
install()
const node = modernNode()
if (!build()) fail('构建失败，原因见上。', 'The build failed; the reason is above.')

const server = spawn(node, [join(root, 'packages/server/src/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// ^C reaches the whole group and others only this process: the server hears either, and decides how to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.once('error', (error) =>
  fail(`服务无法启动：${error.message}`, `The server could not be started: ${error.message}`),
)
server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
