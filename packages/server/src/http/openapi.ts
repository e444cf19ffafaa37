/**
 * The OpenAPI 3.1 document, printed from the contract: every operation with the statuses it can answer.
 *
 * Which those are follows from what an operation takes and who calls it; what nobody can foresee is `default`.
 */
import {
  contract,
  type Operation,
  type OperationName,
  type ProblemCode,
  problemSchema,
  problemStatuses,
  proofRequiredSchema,
  routes,
} from '@yanlu/sdk/contract'
import { stabilityOf } from '@yanlu/sdk/stability'
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { problemWords } from './problem-words.ts'

/** @param operator whether the operations of whoever runs the server are there */
export function openApiDocument(url: string, { operator }: { operator: boolean }) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Yanlu 言路',
      version: '1',
      description:
        'The leader mailbox (领导信箱). Problems are RFC 9457; their words follow Accept-Language (zh-CN, en).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url }],
    paths: paths(operator),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie(url) },
        apiKey: { type: 'http', scheme: 'bearer', bearerFormat: 'yk_…' },
        ...(operator && { operator: { type: 'http', scheme: 'bearer' } }),
      },
    },
  })
}

/** Over https the cookie has the prefix that holds browsers to it (RFC 6265bis, 4.1.3.1). */
function sessionCookie(url: string): string {
  return `${url.startsWith('https:') ? '__Secure-' : ''}yanlu.session_token`
}

function paths(operator: boolean): ZodOpenApiPathsObject {
  const all: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const [name, route] of Object.entries(routes) as [OperationName, string][]) {
    if (contract[name].by === 'operator' && !operator) continue
    const [method, path] = route.split(' ') as [string, string]
    all[path] = { ...all[path], [method.toLowerCase()]: describe(name, contract[name]) }
  }
  return all as ZodOpenApiPathsObject
}

function describe(operationId: OperationName, operation: Operation): ZodOpenApiOperationObject {
  const { summary, by, scope, params, query, body, output, status = 200 } = operation
  const tier = stabilityOf(operationId)
  const header = proven.includes(operationId) && proofHeader
  return {
    operationId,
    summary,
    ...(scope && { description: `An API key needs the scope \`${scope}\`.` }),
    'x-stability': tier,
    ...(tier === 'deprecated' && { deprecated: true }),
    security: securityOf[by],
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: output } } },
      ...problems(codesOf(operationId, operation)),
      default: problem('A problem'),
    },
  } as ZodOpenApiOperationObject
}

const securityOf = { visitor: [], sender: [], member: [{ session: [] }, { apiKey: [] }], operator: [{ operator: [] }] }

/** Operations that can be flooded or guessed at: now and then they ask for a proof of work. */
const proven: readonly OperationName[] = ['submitLetter', 'queryLetter']

const proofHeader = z.object({
  'Yanlu-Proof': z.string().optional().meta({
    description:
      'Answers a 428: base64 of the JSON `{ "challenge": …, "solution": { "counter": …, "derivedKey": … } }`, the challenge as it came, the key in hexadecimal. A proof counts once.',
  }),
})

/** Visitors whose link may be over. */
const invited: readonly OperationName[] = ['getInvitation', 'acceptInvitation']

function codesOf(name: OperationName, { by, params, query, body }: Operation): ProblemCode[] {
  const member = by === 'member'
  const changes = !routes[name].startsWith('GET')
  const known = member || by === 'operator'
  const codes: [ProblemCode, unknown][] = [
    ['invalid', query ?? body],
    ['unauthenticated', known],
    ['forbidden', member],
    ['not_found', params ?? invited.includes(name)],
    ['not_allowed_now', (known || invited.includes(name)) && changes],
    ['conflict', member && body],
    ['too_large', body],
    ['key_reused', name === 'submitLetter'],
    ['proof_required', proven.includes(name)],
    ['too_many_requests', true],
    ['unavailable', true],
  ]
  return codes.filter(([, happens]) => happens).map(([code]) => code)
}

/** Codes that share a status share its answer. */
function problems(codes: ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => problemStatuses[code])
  return Object.fromEntries([...byStatus].map(([status, alike]) => [status, problem(descriptionOf(alike), alike[0])]))
}

function descriptionOf(codes: ProblemCode[]): string {
  return codes.map((code) => `\`${code}\`: ${problemWords.en[code].detail}`).join(' ')
}

const retryAfter = z.object({
  'Retry-After': z.int().min(1).meta({ description: 'Seconds to wait before trying again.' }),
})

function problem(description: string, code?: ProblemCode) {
  const schema = code === 'proof_required' ? proofRequiredSchema : problemSchema
  const waits = code === 'too_many_requests' || code === 'unavailable'
  return { description, ...(waits && { headers: retryAfter }), content: { 'application/problem+json': { schema } } }
}
