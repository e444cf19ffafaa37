import { expect, test } from 'vitest'
import { inboxAddress, letterAddress, routeOf } from './routes.ts'

test.each([
  { address: '/admin/', route: { page: 'inbox', show: 'mine', category: null } },
  {
    address: '/admin/?show=overdue&category=complaint',
    route: { page: 'inbox', show: 'overdue', category: 'complaint' },
  },
  { address: '/admin/?show=nonsense', route: { page: 'inbox', show: 'mine', category: null } },
  { address: '/admin/letters/abc', route: { page: 'letter', id: 'abc' } },
  { address: '/admin/notices', route: { page: 'notices' } },
  { address: '/admin/calendar', route: { page: 'calendar', year: null } },
  { address: '/admin/calendar?year=2027', route: { page: 'calendar', year: 2027 } },
  { address: '/admin/calendar?year=soon', route: { page: 'calendar', year: null } },
  { address: '/admin/manage/policies', route: { page: 'manage', section: 'policies' } },
  {
    address: '/admin/manage/policies/zongjingli/compare',
    route: { page: 'manage', section: 'policies', at: ['zongjingli', 'compare'] },
  },
  { address: '/admin/account', route: { page: 'account' } },
  { address: '/admin/sign-in', route: { page: 'signIn' } },
  { address: '/admin/nowhere', route: { page: 'missing' } },
  { address: '/elsewhere', route: { page: 'missing' } },
])('$address', ({ address, route }) => {
  expect(routeOf(address)).toEqual(route)
})

test('an address written is the address read', () => {
  expect(routeOf(inboxAddress('answered', 'complaint'))).toEqual({
    page: 'inbox',
    show: 'answered',
    category: 'complaint',
  })
  expect(routeOf(letterAddress('a/b'))).toEqual({ page: 'letter', id: 'a/b' })
})
