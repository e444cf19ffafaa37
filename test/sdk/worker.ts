/** The story as a worker at the edge: it is asked where the server is, and answers with what came of it. */
import { type Setting, tell } from './story.ts'

const worker = {
  fetch: async (request: Request): Promise<Response> => {
    try {
      return Response.json(await tell((await request.json()) as Setting))
    } catch (error) {
      return new Response(String((error as Error).stack ?? error), { status: 500 })
    }
  },
}

// biome-ignore lint/style/noDefaultExport: a worker is its module's default export.
export default worker
