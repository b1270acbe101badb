import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {type Address, addressSchema} from '../schema/address.ts'
import {formatLedger, readLedger, readLedgerOf} from './ledger.ts'

const folder = freshFolder()

const sha256 = '1'.repeat(64)
const entry = (url: string, more: object = {}): Address =>
  addressSchema.parse({
    ...{url, source: {file: '一.txt', sha256}, title: '关于修路的通知', place: 3},
    ...more
  })

function read(text: string): Address[] {
  writeFileSync(join(folder, 'addresses.tsv'), text)
  return readLedgerOf(folder)
}

describe('a ledger', () => {
  test('is a table that people can read and merge', () => {
    const ledger = [
      entry('/zixu/2024/notice/', {
        session: '子虚区2024年',
        blocks: '0'.repeat(16),
        ids: 'p001:p002',
        retired: 'p003:1f2e3d4c'
      }),
      entry('/zixu/2024/notice-2/', {withdrawn: true})
    ]
    expect(formatLedger(ledger)).toBe(
      [
        'url\tfile\tsha256\ttitle\tplace\twithdrawn\tsession\tblocks\tids\tretired',
        `/zixu/2024/notice/\t一.txt\t${sha256}\t关于修路的通知\t3\t\t子虚区2024年\t0000000000000000\tp001:p002\tp003:1f2e3d4c`,
        `/zixu/2024/notice-2/\t一.txt\t${sha256}\t关于修路的通知\t3\twithdrawn\t\t\t\t`,
        ''
      ].join('\n')
    )
  })

  test('reads as it was written, whatever the names of files and titles hold', () => {
    const text = fc.string({unit: 'grapheme', minLength: 1})
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean())), (rows) => {
        const ledger = rows.map(([file, title, withdrawn], at) =>
          entry(`/a/b/${String(at)}/`, {title, source: {file, sha256}, withdrawn})
        )
        expect(read(formatLedger(ledger))).toEqual(ledger)
      })
    )
  })

  test('reads where an editor or git has set its ends of lines and a mark of bytes', () => {
    const ledger = [entry('/zixu/2024/notice/'), entry('/zixu/2024/reply/', {ids: 'p001:p002'})]
    expect(read(`\ufeff${formatLedger(ledger).replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(ledger)
  })

  test('reads where a person wrote only what must be there, in another order', () => {
    const row = ['关于修路的通知', '/zixu/2024/x/', '一.txt', sha256, '3']
    expect(read(`title\turl\tfile\tsha256\tplace\n${row.join('\t')}\n`)).toEqual([
      entry('/zixu/2024/x/')
    ])
  })

  test('reads from the JSON of a site', () => {
    const ledger = [entry('/zixu/2024/notice/')]
    writeFileSync(join(folder, 'addresses.json'), JSON.stringify(ledger))
    expect(readLedger(join(folder, 'addresses.json'))).toEqual(ledger)
  })

  test('is empty where there is none', () => {
    expect(readLedgerOf(folder)).toEqual([])
  })
})

describe('a ledger that cannot be used is refused', () => {
  const good = formatLedger([entry('/zixu/2024/notice/')])
  test.each([
    [
      'without the names of its fields',
      good.split('\n').slice(1).join('\n'),
      /addresses\.tsv:1：.*url/
    ],
    ['with an address twice', `${good}${good.split('\n')[1] ?? ''}\n`, /tsv:3：.*第 2 行已有/],
    [
      'with what git leaves where two have changed it',
      good.replace('\n', '\n<<<<<<< HEAD\n'),
      /tsv:2：/
    ],
    ['with a digest that is none', good.replace(sha256, '1234'), /tsv:2：sha256/],
    ['with a place that is none', good.replace('\t3\t', '\t三\t'), /tsv:2：place/],
    ['with an address that leads elsewhere', good.replace('/zixu/', '/../'), /tsv:2：url/],
    ['with an address that is none', good.replace('/notice/', ''), /tsv:2：url/],
    ['cut off, as JSON', '[{"url":', /tsv：不是完整的 JSON/],
    ['that is not one, as JSON', '[{"url": "/a/b/c/"}]', /tsv：0\.source/]
  ])('%s, with the line', (_, text, reason) => {
    expect(() => read(text)).toThrow(reason)
  })
})
