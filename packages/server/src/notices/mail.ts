/** Mail by SMTP, where it is configured. */
import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

export interface Mail {
  send(message: { to: string; subject: string; text: string }): Promise<void>
  close(): void
}

export function openMail({ smtpUrl, from }: NonNullable<Config['mail']>): Mail {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 })
  return {
    send: async (message) => {
      await transport.sendMail({ from, ...message })
    },
    close: () => transport.close(),
  }
}
