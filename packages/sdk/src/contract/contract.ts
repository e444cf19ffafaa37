/**
 * The contract: every operation once — who may call it, what it takes, what it gives.
 *
 * The server implements it, the client is derived from it, the OpenAPI document is printed from it.
 * Every answer is stripped through its output schema on the way out.
 */
import type { z } from 'zod'
import { calendarOperations } from './operations/calendar.ts'
import { deskOperations } from './operations/desk.ts'
import { handlingOperations } from './operations/handling.ts'
import type { Operation } from './operations/operation.ts'
import { operatorOperations } from './operations/operator.ts'
import { organisationOperations } from './operations/organisation.ts'
import { policyOperations } from './operations/policies.ts'
import { settingsOperations } from './operations/settings.ts'
import { triageOperations } from './operations/triage.ts'
import { writerOperations } from './operations/writer.ts'
import type { OperationName } from './routes.ts'

export type { Operation } from './operations/operation.ts'

export const contract = {
  ...writerOperations,
  ...deskOperations,
  ...triageOperations,
  ...handlingOperations,
  ...organisationOperations,
  ...settingsOperations,
  ...policyOperations,
  ...calendarOperations,
  ...operatorOperations,
} as const satisfies Record<OperationName, Operation>

export type Contract = typeof contract

type Part<O, K extends string> = O extends Record<K, infer S extends z.ZodType> ? S : z.ZodType<unknown, unknown>
type Given<S extends z.ZodType> = unknown extends z.input<S> ? unknown : z.input<S>
type Parsed<S extends z.ZodType> = unknown extends z.output<S> ? unknown : z.output<S>

/** What a caller gives: params, query and body in one object. */
export type Input<Name extends OperationName> = Given<Part<Contract[Name], 'params'>> &
  Given<Part<Contract[Name], 'query'>> &
  Given<Part<Contract[Name], 'body'>>

/** What a handler gets, after parsing. */
export type ParsedInput<Name extends OperationName> = Parsed<Part<Contract[Name], 'params'>> &
  Parsed<Part<Contract[Name], 'query'>> &
  Parsed<Part<Contract[Name], 'body'>>

export type Output<Name extends OperationName> = z.output<Contract[Name]['output']>
