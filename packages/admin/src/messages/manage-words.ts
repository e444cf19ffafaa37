/** Every sentence of the administrator's pages. One interface, so that a language is whole or does not compile. */
import type { Language } from '@yanlu/sdk/labels'
import { manageEnglish } from './manage-words-en.ts'
import { manageChinese } from './manage-words-zh-cn.ts'

interface Named {
  title: string
  lead: string
}

export interface ManageWords {
  loading: string
  save: string
  edit: string
  none: string
  copying: { copy: string; copied: string; byHand: string }
  members: Named & {
    invite: string
    here: string
    left: string
    show: string
    self: string
    leftOn: (day: string) => string
    empty: string
    more: string
    change: string
    letGo: string
    changeTitle: (name: string) => string
    changeLead: string
    protected: string
    unprotect: string
    unprotectTitle: (name: string) => string
    unprotectLead: string
    unprotectReason: string
    unprotectHint: string
    unprotectSubmit: string
    unprotected: (name: string) => string
    letGoTitle: (name: string) => string
    letGoLead: string
    letGoSelf: string
    letGoSubmit: string
    name: string
    email: string
    emailHint: string
    role: string
    unit: string
    successor: string
    successorHint: string
    handOverTo: string
    handOverHint: string
    nobody: string
    handedOver: (from: string, to: string, left: number) => string
    invitations: string
    invited: (by: string, until: string) => string
    expired: string
    mailed: (day: string) => string
    revoke: string
    revokeTitle: (name: string) => string
    revokeLead: string
    inviteTitle: string
    inviteLead: string
    inviteSubmit: string
    /** The first of what there is to choose, and what is said where it was left at that. */
    chooseRole: { first: string; missing: string }
    chooseUnit: { first: string; missing: string }
    unitOfRole: string
    misplaced: (unit: string, offices: string[]) => string
    link: (name: string) => string
    linkNote: string
    byMail: (email: string) => string
  }
  /** What an organisation lacks before its letters can be handled. */
  stepsLeft: {
    title: string
    /** Where all that is left need not be done. */
    optionalTitle: string
    acceptor: string
    dutyAcceptor: (unit: string) => string
    acceptorNote: (unit: string, roles: string[]) => string
    role: (role: string) => string
    roleNote: (mailboxes: string[], unit: string | null) => string
    unit: string
    unitNote: string
    handler: string
    handlerNote: (units: string[]) => string
    site: string
    siteNote: string
    optional: string
    putAside: string
    invited: (names: string[]) => string
    toMembers: string
    toInvitations: string
    toUnits: string
    toMailboxes: string
  }
  units: Named & {
    create: string
    createTitle: string
    changeTitle: (name: string) => string
    remove: string
    removeTitle: (name: string) => string
    removeLead: string
    removeSubmit: string
    name: string
    seal: string
    sealHint: string
    handles: string
    parent: string
    noParent: string
    duty: string
    dutyHint: string
    /** What the usual ones are called; a policy may have others. */
    duties: Partial<Record<string, string>>
    noDuty: string
    handOverTo: string
    handOverHint: string
    nobody: string
    office: string
    receives: string
    people: (count: number) => string
    moving: string
    left: (from: string, to: string, count: number) => string
  }
  roles: Named & {
    create: string
    createTitle: string
    changeTitle: (name: string) => string
    changeLead: string
    remove: string
    removeTitle: (name: string) => string
    removeLead: string
    id: string
    idHint: string
    name: string
    kind: string
    kindHint: string
    reads: string
    concealed: string
    manages: string
    unit: string
    unitHint: string
    everyUnit: string
    acts: string
    twoFactor: string
    people: (count: number) => string
    needed: (by: string) => string
    matrix: string
    act: string
    may: string
  }
  mailboxes: Named & {
    create: string
    createTitle: string
    createLead: string
    slug: string
    slugHint: string
    preset: string
    presetHint: string
    name: string
    leader: string
    leaderHint: string
    greeting: string
    greetingHint: string
    seal: string
    office: string
    officeHint: string
    numberPrefix: string
    numberHint: string
    preview: string
    settings: string
    categories: string
    sites: string
    sitesLead: string
    noSites: string
    addSite: string
    site: string
    siteHint: string
    siteTaken: (site: string) => string
    notASite: string
    removeSite: (site: string) => string
    snippet: string
    snippetLead: string
    policy: (title: string, version: number) => string
    policyFrom: (day: string) => string
    categoriesLead: string
    inForceFrom: string
    category: string
    hint: string
    offered: string
    add: string
    newCategory: string
    oneLeft: string
  }
  organisation: Named & {
    name: string
    accent: string
    accentHint: string
    noAccent: string
    contrast: (ratio: string) => string
    tooPale: (ratio: string) => string
    notAColour: string
    sample: string
    place: string
    sandbox: string
    live: string
    audit: string
    auditLead: string
    auditEmpty: string
    byKey: (name: string) => string
    byOperator: string
    earlier: string
    fields: Record<string, string>
    yes: string
    no: string
  }
  apiKeys: Named & {
    create: string
    createTitle: string
    createLead: string
    name: string
    nameHint: string
    member: string
    memberHint: string
    scopes: string
    days: string
    lasting: Record<'30' | '90' | '365' | 'none', string>
    submit: string
    secret: string
    secretNote: string
    actsAs: (name: string) => string
    states: Record<'active' | 'expired' | 'revoked', string>
    until: (day: string) => string
    noEnd: string
    used: (day: string) => string
    unused: string
    revoke: string
    revokeTitle: (name: string) => string
    revokeLead: string
    empty: string
  }
  invitation: {
    title: string
    lead: (organisation: string, unit: string, role: string) => string
    until: (day: string) => string
    email: string
    name: string
    password: string
    passwordHint: string
    submit: string
    sending: string
    done: (email: string) => string
    signIn: string
    noLink: string
    unknown: string
    short: string
    nameMissing: string
  }
}

export const manageWords: Record<Language, ManageWords> = { 'zh-CN': manageChinese, en: manageEnglish }
