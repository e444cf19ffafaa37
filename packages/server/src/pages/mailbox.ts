/** The documents a mailbox is shown in: `/embed/{mailbox}` in a frame on the sites it lists, `/m/{mailbox}` alone. */
import type { Hono } from 'hono'
import type { Served } from '../http/implement.ts'
import { widgetScripts } from './built.ts'
import { serveEmbed } from './embed.ts'
import { serveFollowing } from './following.ts'
import { serveStyle } from './style.ts'
import { serveWriting } from './writing.ts'

export async function serveMailboxes(app: Hono, served: Served): Promise<void> {
  const { frame, page } = await widgetScripts()
  const pages = { ...served, style: await serveStyle(app) }
  serveEmbed(app, pages, frame)
  serveWriting(app, pages, [page, frame])
  serveFollowing(app, pages)
}
