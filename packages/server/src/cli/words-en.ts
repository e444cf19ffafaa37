/** English. */
import type { Words } from './words.ts'

export const english: Words = {
  help: `yanlu 言路: the operator’s command

  yanlu tenant create   make a tenant and its first administrator
      --name NAME  --preset POLICY  --slug ADDRESS-NAME  --mailbox MAILBOX-NAME
      --admin-name NAME  --admin-email ADDRESS
      [--parts ID,ID] [--blanks JSON]
      [--sandbox [--starts-at 2025-01-21T09:00]] [--leader TITLE-AND-NAME] [--office UNIT] [--seal CHARACTERS]
      [--number-prefix TEXT] [--time-zone Asia/Shanghai] [--calendar cn]
  yanlu tenant list     list the tenants
  yanlu tenant show     ID    show one
  yanlu tenant suspend  ID --reason TEXT        suspend: reading and querying only
  yanlu tenant resume   ID    resume
  yanlu tenant export   ID --to FILE.zip        export all of it
      [--with-identities REASON]    with who wrote; each letter’s trail says so, for its writer to read
  yanlu tenant remove   ID    remove for good; suspend it and export it before
      [--export FILE.zip | --without-export] [--yes]
  yanlu tenant remove-two-step ID --email ADDRESS --reason TEXT
      for who lost phone and recovery codes, such as the only administrator; the reason goes on the record
  yanlu tenant rotate-key ID [--letters]    another key for a tenant; with --letters for each letter as well
  yanlu keys show       the master key, and how many tenants still follow a changed one
  yanlu keys settle     ID    after a restore: purge again what was purged since the backup
  yanlu tenant turn-clock ID --days N | --to DAY    turn a sandbox’s clock forward
  yanlu help

Policies: qiye-lingdao company, xixiang-xian county, yijian-xiang suggestion box, xueyuan school
With each: --json, --lang zh|en, --server URL to go through a server that runs

Settings are the server’s (DATABASE_URL, YANLU_DATA …, see docs/operate.md). While a server uses the embedded
database, the command goes through that server by itself.
Exit codes: 0 done, 1 not done, 2 not understood.
`,
  fields: {
    name: 'Name',
    id: 'Id',
    kind: 'Kind',
    state: 'State',
    today: 'Today',
    zone: 'Zone, calendar',
    mailbox: 'Mailbox',
    members: 'Members',
    letters: 'Letters',
    suspended: 'Suspended',
    exported: 'Exported',
    console: 'Console',
    account: 'Administrator',
    password: 'Initial password',
  },
  kinds: { live: 'live', sandbox: 'sandbox' },
  states: { making: 'not finished', active: 'in use', suspended: 'suspended', removing: 'being removed' },
  made: 'The tenant is made.',
  passwordOnce:
    'The initial password is shown this once, kept nowhere, and valid until it is changed. Give it to the administrator, to be changed after signing in.',
  ownPassword: 'This address has an account: its own password signs in, and this organisation can then be chosen.',
  noTenants: 'There is no tenant yet.',
  none: '—',
  suspended: (name) => `${name} is suspended: nothing is sent or handled; letters sent before can be queried.`,
  resumed: (name) => `${name} is in use again.`,
  twoStepRemoved: (name) =>
    `Two-step sign-in is taken off ${name}, who is signed out everywhere: the password is enough now. They should turn it on again at once.`,
  turned: (day, lapsed) => `The sandbox’s today is ${day}; on the way ${lapsed} times a letter had a deadline pass.`,
  rotated: (version) =>
    `From now on the tenant’s key is number ${version}; earlier letters follow while everything goes on. See yanlu keys show.`,
  keys: (master, changing, waiting) =>
    `Master key: ${master}${changing ? ' (another one is given: it is changing)' : ''}\nTenants still to follow: ${waiting}${changing && waiting === 0 ? '. The other key can be taken away' : ''}`,
  settling: (letters) => `${letters} letters done`,
  settled: (letters) => `${letters} letters that were purged after the backup are purged again.`,
  exporting: (megabytes) => `${megabytes} MB exported`,
  exported: (file) => `Exported to ${file}.`,
  exists: (file) => `${file} is there already: give another name.`,
  broken: 'The export broke off and left no file. Try again.',
  removing: (rows) => `${rows} rows removed`,
  removed: (rows) => `All of the tenant is removed, ${rows} rows. Backups still hold it until they expire.`,
  confirm: (name, letters) =>
    `This removes “${name}” and its ${letters} letters for good.\nTo confirm, write its name as it is: `,
  notConfirmed: 'That is not its name: nothing was removed.',
  needsYes: 'Without a terminal, confirm the removal by --yes.',
  unknown: (command) => `There is no such command: ${command}`,
  missing: (option) => `${option} is needed.`,
  badOption: (option) => `There is no such option, or its value is missing: ${option}`,
  oneTenant: 'Give one tenant’s id; yanlu tenant list has them.',
  seeHelp: 'See yanlu help.',
  unanswered: (url) =>
    `${url} does not answer. Check the address (--server), or stop the server that has the data folder.`,
}
