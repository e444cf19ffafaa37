import { expect, test } from 'vitest'
import { networkOf } from './source.ts'

test.each([
  { address: '203.0.113.7', network: '203.0.113.7' },
  { address: '203.0.113.7:51234', network: '203.0.113.7' },
  { address: '::ffff:203.0.113.7', network: '203.0.113.7' },
  { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2' },
  { address: '2001:db8::1', network: '2001:db8:0:0' },
  { address: '[2001:db8:1:2::9]:443', network: '2001:db8:1:2' },
  { address: 'fe80::1%eth0', network: 'fe80:0:0:0' },
  { address: '', network: '' },
])('$address is counted as $network', ({ address, network }) => {
  expect(networkOf(address)).toBe(network)
})
