/**
 * Operations of whoever runs the server (运营方), called with the operator key, and turning a sandbox's clock.
 *
 * The export of a tenant is a stream and therefore no operation: `POST /v1/operator/tenants/{tenant}/export`.
 */
import { namedSchema } from '../letter-parts.ts'
import {
  keysSchema,
  madeTenantSchema,
  newTenantSchema,
  removedSchema,
  removeMemberTwoFactorSchema,
  removeTenantSchema,
  rotatedKeySchema,
  rotateKeySchema,
  settledKeysSchema,
  settleKeysSchema,
  suspendSchema,
  tenantPageSchema,
  tenantParams,
  tenantViewSchema,
  turnClockSchema,
  turnedClockSchema,
} from '../tenant.ts'
import { type Operation, pageQuery } from './operation.ts'

const ofTenant = { by: 'operator', params: tenantParams } as const

export const operatorOperations = {
  createTenant: {
    summary: 'Make a tenant with its first administrator',
    by: 'operator',
    body: newTenantSchema,
    output: madeTenantSchema,
    status: 201,
  },
  listTenants: {
    summary: 'The tenants, the oldest first',
    by: 'operator',
    query: pageQuery,
    output: tenantPageSchema,
  },
  getTenant: { ...ofTenant, summary: 'A tenant', output: tenantViewSchema },
  suspendTenant: {
    ...ofTenant,
    summary: 'Suspend (停用) a tenant: letters can be read and queried, nothing more',
    body: suspendSchema,
    output: tenantViewSchema,
  },
  resumeTenant: {
    ...ofTenant,
    summary: 'Resume (恢复) a suspended tenant',
    output: tenantViewSchema,
  },
  removeTenant: {
    ...ofTenant,
    summary: 'Remove (删除) a suspended tenant for good, after its export',
    body: removeTenantSchema,
    output: removedSchema,
  },
  turnTenantClock: {
    ...ofTenant,
    summary: 'Turn a sandbox’s clock forward',
    body: turnClockSchema,
    output: turnedClockSchema,
  },
  rotateTenantKey: {
    ...ofTenant,
    summary: 'Give a tenant another key; what the one before wrapped is wrapped anew while everything goes on',
    body: rotateKeySchema,
    output: rotatedKeySchema,
  },
  getKeys: {
    summary: 'Which master key wraps, and how many tenants still wait for a changed key',
    by: 'operator',
    output: keysSchema,
  },
  settleKeys: {
    summary: 'After a restore: purge the letters of a tenant whose keys were destroyed since the backup',
    by: 'operator',
    body: settleKeysSchema,
    output: settledKeysSchema,
  },
  removeMemberTwoFactor: {
    ...ofTenant,
    summary: 'Take two-step sign-in off a member, such as the last administrator',
    body: removeMemberTwoFactorSchema,
    output: namedSchema,
  },
  turnClock: {
    summary: 'Turn the clock of one’s own sandbox forward',
    by: 'member',
    scope: 'organisation:manage',
    body: turnClockSchema,
    output: turnedClockSchema,
  },
} as const satisfies Record<string, Operation>
