import { expect, test } from 'vitest'
import { siteOf } from './site.ts'

test.each([
  { typed: 'https://www.example.com', site: 'https://www.example.com' },
  { typed: ' HTTPS://WWW.Example.com/news?id=3#top ', site: 'https://www.example.com' },
  { typed: 'www.example.com/index.html', site: 'https://www.example.com' },
  { typed: 'http://oa.example.com:8080/home', site: 'http://oa.example.com:8080' },
  { typed: 'https://*.example.com', site: 'https://*.example.com' },
  { typed: 'http://127.0.0.1:*', site: 'http://127.0.0.1:*' },
  { typed: 'https://例子.example', site: 'https://xn--fsqu00a.example' },
])('$typed is kept as $site', ({ typed, site }) => {
  expect(siteOf(typed)).toBe(site)
})

test.each(['', '网站', 'javascript:alert(1)', 'https://', 'ftp://example.com', 'https://a b.example'])(
  '%s is no site',
  (typed) => {
    expect(siteOf(typed)).toBeNull()
  },
)
