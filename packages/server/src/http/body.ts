/** Bodies are bounded before they are read whole. */
import { limits, Problem } from '@yanlu/sdk/contract'
import { bodyLimit } from 'hono/body-limit'

export const boundedBody = bodyLimit({
  maxSize: limits.bodyBytes,
  onError: () => {
    throw new Problem('too_large', 'too_large')
  },
})
