/** A real SMTP server that keeps what it is given. */
import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  url: string
  mails: { to: string[]; text: string }[]
  accept(): void
  close(): Promise<void>
}

export async function caughtMail({ refuse = false } = {}): Promise<CaughtMail> {
  const mails: CaughtMail['mails'] = []
  let refusing = refuse
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => (refusing ? done(new Error('try later')) : done()),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map((one) => one.address), text: decode(Buffer.concat(chunks)) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    accept: () => {
      refusing = false
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The message's body, which is base64 when it is Chinese. */
function decode(message: Buffer): string {
  const [head = '', ...rest] = message.toString().split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : body
}
