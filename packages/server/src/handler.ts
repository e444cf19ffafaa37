/** A handler: open, decide, save, show. Typed by the contract, so that a missing operation does not compile. */
import type { Contract, OperationName, Output, ParsedInput, Scope } from '@yanlu/sdk/contract'
import type { Deps } from './deps.ts'
import type { Membership } from './members/store.ts'

export interface VisitorRequest {
  deps: Deps
}

export interface MemberRequest extends VisitorRequest {
  membership: Membership
  /** Whether their role requires two-step sign-in and they have yet to set it up; an API key owes none. */
  owesTwoStep?: boolean
  /** The API key that asks for the member; absent when they are signed in themselves. */
  apiKey?: { id: string; scopes: readonly Scope[] }
}

export type RequestOf<Name extends OperationName> = Contract[Name]['by'] extends 'member'
  ? MemberRequest
  : VisitorRequest

export type Handler<Name extends OperationName> = (
  input: ParsedInput<Name>,
  request: RequestOf<Name>,
) => Promise<Output<Name>>
