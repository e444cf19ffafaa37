/**
 * A policy being worked on: what the server last said, the document as it stands here, and what is wrong with it.
 *
 * What is typed is kept as a draft by itself, a moment later, and checked sooner. Where somebody else saved first nothing
 * is overwritten: the document stays here until it is said which of the two is meant.
 */
import type { Client, Fault, Policy, PolicyView, Problem } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { asProblem } from '../pages/listing.ts'
import { isSame } from './document.ts'
import type { Edit } from './edits.ts'

/** How long after the last change it is checked, and kept. */
const checkAfterMs = 300
const keepAfterMs = 900

/** `same`: no draft. `unfit`: it is no policy yet, so it cannot be kept. `overtaken`: somebody else saved first. */
export type Standing = 'same' | 'kept' | 'waiting' | 'keeping' | 'unfit' | 'overtaken' | 'failed'

type Host = ReactiveControllerHost & { readonly client: Client }

export class PolicyDesk implements ReactiveController {
  view: PolicyView | null = null
  policy: Policy | null = null
  faults: readonly Fault[] = []
  standing: Standing = 'same'
  problem: Problem | null = null
  /** What the last step took away, and how it was before. */
  undoable: { what: string; policy: Policy } | null = null
  #mailbox = ''
  #edits = 0
  /** One saving after the other: each says which revision it has seen. */
  #busy = false
  #checking: ReturnType<typeof setTimeout> | undefined
  #keeping: ReturnType<typeof setTimeout> | undefined
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn)
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn)
    void this.keep()
  }

  /** How many things keep it from being published. */
  get wrong(): number {
    return this.faults.filter(({ blocks }) => blocks).length
  }

  /** How many values are left to be entered, which keeps it from being rehearsed as well. */
  get blanks(): number {
    return this.faults.filter(({ code }) => code === 'blank').length
  }

  /** Whether something here is nowhere else, and will not be kept by itself. */
  get unsent(): boolean {
    return this.standing === 'unfit' || this.standing === 'overtaken' || this.standing === 'failed'
  }

  /** A page that is closed this moment would take with it what is about to be kept. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.standing === 'waiting' || this.standing === 'keeping') event.preventDefault()
    void this.keep()
  }

  async load(mailbox: string): Promise<void> {
    this.#mailbox = mailbox
    this.problem = null
    await this.#host.client.getPolicy({ mailbox }).then(
      (view) => this.take(view),
      (error: unknown) => this.#tell({ problem: asProblem(error) }),
    )
  }

  /** What the server says is now the case, here as well. */
  take(view: PolicyView): void {
    this.policy = view.draft?.document ?? view.newest.document
    this.#tell({ view, faults: view.draft?.faults ?? [], standing: view.draft ? 'kept' : 'same', problem: null })
  }

  edit(edit: Edit, what = ''): void {
    if (!this.policy) return
    const before = this.policy
    const after = edit(before)
    if (isSame(before, after)) return
    this.undoable = what ? { what, policy: before } : null
    this.#change(after)
  }

  readonly undo = (): void => {
    const { undoable } = this
    this.undoable = null
    if (undoable) this.#change(undoable.policy)
  }

  #change(policy: Policy): void {
    this.#edits += 1
    this.policy = policy
    clearTimeout(this.#checking)
    clearTimeout(this.#keeping)
    this.#checking = setTimeout(() => void this.check(), checkAfterMs)
    if (this.standing !== 'overtaken') {
      this.standing = 'waiting'
      this.#keeping = setTimeout(() => void this.keep(), keepAfterMs)
    }
    this.#host.requestUpdate()
  }

  async check(): Promise<void> {
    const { policy } = this
    const mailbox = this.view?.mailbox.slug
    const turn = this.#edits
    if (!policy) return
    const found = await this.#host.client.checkPolicy({ document: { ...policy }, mailbox }).catch(() => null)
    if (found && turn === this.#edits) this.#tell({ faults: found.faults })
  }

  /** At once, where something waits to be kept. */
  readonly keep = async (): Promise<void> => {
    const { policy, view } = this
    if (!policy || !view || this.#busy || (this.standing !== 'waiting' && this.standing !== 'failed')) return
    clearTimeout(this.#keeping)
    this.#busy = true
    const turn = this.#edits
    this.#tell({ standing: 'keeping' })
    const seen = view.draft?.revision ?? 0
    await this.#host.client.savePolicyDraft({ mailbox: this.#mailbox, seen, document: { ...policy } }).then(
      (next) => this.#kept(next, turn),
      (error: unknown) => this.#refused(asProblem(error)),
    )
    this.#busy = false
  }

  /** What was typed meanwhile stays, and is kept next. */
  #kept(view: PolicyView, turn: number): void {
    this.view = view
    if (turn === this.#edits) {
      this.#tell({ faults: view.draft?.faults ?? [], standing: 'kept', problem: null })
      return
    }
    this.#tell({ standing: 'waiting', problem: null })
    clearTimeout(this.#keeping)
    this.#keeping = setTimeout(() => void this.keep(), keepAfterMs)
  }

  #refused(problem: Problem): void {
    const standings: Partial<Record<string, Standing>> = { conflict: 'overtaken', invalid: 'unfit' }
    const standing = standings[problem.code] ?? 'failed'
    this.#tell({ standing, problem: standing === 'unfit' ? null : problem })
  }

  /** The other administrator's draft in the place of what is here. */
  readonly takeTheirs = (): Promise<void> => this.load(this.#mailbox)

  /** What is here in the place of theirs, which has been seen to be there. */
  readonly putMine = async (): Promise<void> => {
    const view = await this.#host.client.getPolicy({ mailbox: this.#mailbox }).catch((error: unknown) => {
      this.#tell({ problem: asProblem(error) })
      return null
    })
    if (!view) return
    this.#tell({ view, standing: 'waiting', problem: null })
    await this.keep()
  }

  #tell(said: Partial<Pick<PolicyDesk, 'view' | 'faults' | 'standing' | 'problem'>>): void {
    Object.assign(this, said)
    this.#host.requestUpdate()
  }
}
