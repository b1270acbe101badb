import {expect, test} from 'vitest'
import {type Address, addressSchema} from '../schema/address.ts'
import {report} from '../fixtures/reports.fixture.ts'
import {formerPages} from './former.ts'

const entry = (url: string, withdrawn = false): Address =>
  addressSchema.parse({
    ...{url, withdrawn, source: {file: '一.txt', sha256: '1'.repeat(64)}, title: '通知', place: 1}
  })

test('a document that is gone has a page, and so have the session and the district of addresses that stay', () => {
  const gone = entry('/zixu/2024/notice/', true)
  const moved = entry('/unfiled/undated/reply/')
  const stands = entry('/zixu/2023/reply/')
  const pages = formerPages(
    [moved, stands, gone],
    new Set(['unfiled/undated/reply', 'zixu/2023/reply']),
    new Set(['zixu', 'zixu/2023']),
    [report('一.txt'), report('二.txt', {status: 'failed'})]
  )
  expect(pages).toEqual([
    {id: 'zixu/2024/notice', withdrawn: gone, failed: null, below: []},
    {id: 'unfiled', withdrawn: null, failed: null, below: [moved]},
    {id: 'unfiled/undated', withdrawn: null, failed: null, below: [moved]},
    {id: 'zixu/2024', withdrawn: null, failed: null, below: [gone]}
  ])
})

test('a page of the site itself is never made for an address that somebody wrote', () => {
  const pages = formerPages([entry('/search/2024/x/', true)], new Set(), new Set())
  expect(pages.map(({id}) => id)).toEqual(['search/2024/x', 'search/2024'])
})

test.each(['failed', 'empty', 'not-a-document'] as const)(
  'a document whose source is there and came to nothing (%s) is told from one that is withdrawn',
  (status) => {
    const failed = report('一.txt', {status})
    const pages = formerPages([entry('/zixu/2024/x/', true)], new Set(), new Set(), [
      report('二.txt', {status}),
      failed
    ])
    expect(pages.map((page) => page.failed)).toEqual([failed, null, null])
  }
)
