/** The entry of the frame: gives every `<yanlu-app>` the server placed its client, and the app its name. */
import { createWriterClient } from '@yanlu/sdk'
import '../views/letter-form-define.ts'
import { YanluApp } from './app.ts'
import { pageStyle } from './page.css.ts'

const sheet = pageStyle.styleSheet
if (sheet) document.adoptedStyleSheets.push(sheet)
customElements.define('yanlu-app', YanluApp)

for (const app of document.querySelectorAll<YanluApp>('yanlu-app')) {
  app.language = /^en/i.test(app.lang) ? 'en' : 'zh-CN'
  app.client = createWriterClient({
    baseUrl: location.origin,
    language: app.language,
    prove: (challenge) => prove(app, challenge),
  })
}

async function prove(app: YanluApp, challenge: unknown): Promise<string> {
  app.proving = true
  try {
    const { solve } = await import('./prove.ts')
    return await solve(challenge)
  } finally {
    app.proving = false
  }
}
