/** What the command says, Chinese first. One interface, so that a language is whole or does not compile. */
import type { Language } from '@yanlu/sdk/labels'
import { english } from './words-en.ts'
import { chinese } from './words-zh.ts'

export interface Words {
  help: string
  /** Labels of a tenant's lines. */
  fields: Record<
    | 'name'
    | 'id'
    | 'kind'
    | 'state'
    | 'today'
    | 'zone'
    | 'mailbox'
    | 'members'
    | 'letters'
    | 'suspended'
    | 'exported'
    | 'console'
    | 'account'
    | 'password',
    string
  >
  kinds: Record<'live' | 'sandbox', string>
  states: Record<'making' | 'active' | 'suspended' | 'removing', string>
  made: string
  passwordOnce: string
  ownPassword: string
  noTenants: string
  none: string
  suspended: (name: string) => string
  resumed: (name: string) => string
  twoStepRemoved: (name: string) => string
  turned: (day: string, lapsed: number) => string
  rotated: (version: number) => string
  keys: (master: string, changing: boolean, waiting: number) => string
  settling: (letters: number) => string
  settled: (letters: number) => string
  exporting: (megabytes: string) => string
  exported: (file: string) => string
  exists: (file: string) => string
  broken: string
  removing: (rows: number) => string
  removed: (rows: number) => string
  confirm: (name: string, letters: number) => string
  notConfirmed: string
  needsYes: string
  unknown: (command: string) => string
  missing: (option: string) => string
  badOption: (option: string) => string
  oneTenant: string
  seeHelp: string
  unanswered: (url: string) => string
}

export const words: Record<Language, Words> = { 'zh-CN': chinese, en: english }
