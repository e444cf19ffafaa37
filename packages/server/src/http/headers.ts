/** Headers of pages and assets: what a browser may load, run and show where. */

/**
 * For the frame's and the console's documents: own scripts, Lit's styles, Lit's one Trusted Types policy.
 *
 * @param style a source beside our own style sheets: the hash of the one style that stands in the document
 */
export function contentSecurityPolicy(frameAncestors: readonly string[], style = ''): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${style}`.trim(),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
}

/** For pages that run no script: their style, and forms that go nowhere but here. */
export function plainPolicy(style = ''): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${style}`.trim(),
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const documentHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const

/**
 * To ourselves a browser says where a form comes from, to others it does not: without this a browser that knows no
 * Fetch Metadata would call the mailbox's own form `Origin: null`, and it would be refused.
 */
export const formHeaders = { ...documentHeaders, 'referrer-policy': 'same-origin' } as const

/** Files with a hash in their name never change. */
export const assetHeaders = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
} as const

/** The script any site may load. */
export const loaderHeaders = {
  'cache-control': 'public, max-age=300',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const
