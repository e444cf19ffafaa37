/** The OpenAPI 3.1 document, printed from the contract. */
import { contract, type Operation, problemSchema, routes } from '@yanlu/sdk/contract'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'

export function openApiDocument(url: string) {
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
    paths: paths(),
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yanlu.session_token' } },
    },
  })
}

function paths(): ZodOpenApiPathsObject {
  const all: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const [name, route] of Object.entries(routes)) {
    const [method, path] = route.split(' ') as [string, string]
    all[path] = { ...all[path], [method.toLowerCase()]: describe(name, contract[name as keyof typeof contract]) }
  }
  return all as ZodOpenApiPathsObject
}

function describe(operationId: string, operation: Operation): ZodOpenApiOperationObject {
  const { summary, by, params, query, body, output, status = 200 } = operation
  const json = { 'application/json': { schema: output } }
  return {
    operationId,
    summary,
    security: by === 'member' ? [{ session: [] }] : [],
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: { description: 'Done', content: json },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  } as ZodOpenApiOperationObject
}
