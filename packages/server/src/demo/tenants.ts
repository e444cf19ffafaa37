/** The organisations of the demo: four, whose rules pull in different directions. */
import type { NewTenant } from '../tenants/store.ts'
import { collegeTenant } from './college.ts'
import { countyTenant } from './county.ts'
import { demoTenant } from './tenant.ts'
import { worksTenant } from './works.ts'

export const demoTenants: readonly NewTenant[] = [demoTenant, countyTenant, worksTenant, collegeTenant]
