import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {addressSchema} from '../../../src/schema/address.ts'
import {formerSite} from './former-site.ts'

const site = freshFolder()

const source = {file: '一.txt', sha256: '1'.repeat(64)}
const entry = addressSchema.parse({url: '/zixu/2024/notice/', source, title: '通知', place: 7})

describe('of a site is known', () => {
  test('its ledger', () => {
    write('data/addresses.json', [entry])
    write('data/documents.json', [])
    expect(formerSite(site, null).ledger).toEqual([entry])
  })

  test('where there was none yet, the addresses of its documents', () => {
    write('data/documents.json', [
      {
        ...{
          id: 'zixu/2024/notice',
          url: '/zixu/2024/notice/',
          title: '通知',
          districts: ['子虚区']
        },
        session: {id: 'zixu/2024', name: '2024年'},
        source: {...source, encoding: 'utf-8', start: 7, end: 9}
      },
      {url: '/somebody/else/'}
    ])
    expect(formerSite(site, null).ledger).toEqual([{...entry, session: '子虚区2024年'}])
  })

  test('a ledger that is given in place of its own', () => {
    write('data/addresses.json', [entry])
    const other = {...entry, url: '/zixu/2024/other/'}
    write('other.json', [other])
    expect(formerSite(site, join(site, 'other.json')).ledger).toEqual([other])
  })

  test('the blocks of a document, but for those without an id', () => {
    write('zixu/2024/notice/index.json', {
      blocks: [
        {id: 'title', type: 'h1', text: '通知'},
        {id: null, type: 'p', text: '甲'},
        {id: 'p001', type: 'p', text: '乙'}
      ]
    })
    const {blocksAt} = formerSite(site, null)
    expect(blocksAt(entry.url)).toEqual([
      {id: 'title', text: '通知'},
      {id: 'p001', text: '乙'}
    ])
    expect(blocksAt('/zixu/2024/none/')).toBeNull()
  })
})

test('with the ledger of another site come the texts of that site', () => {
  const blocks = (text: string) => ({blocks: [{id: 'p001', text}]})
  const ledger = 'other/data/addresses.json'
  write(ledger, [entry])
  write('other/zixu/2024/notice/index.json', blocks('甲'))
  write('zixu/2024/notice/index.json', blocks('乙'))
  write('zixu/2024/reply/index.json', blocks('丙'))
  const {blocksAt} = formerSite(site, join(site, ledger))
  expect(blocksAt(entry.url)).toEqual([{id: 'p001', text: '甲'}])
  expect(blocksAt('/zixu/2024/reply/')).toEqual([{id: 'p001', text: '丙'}])
  write('other/addresses.json', [entry])
  expect(formerSite(null, join(site, 'other/addresses.json')).blocksAt(entry.url)).toBeNull()
})

test('of no site nothing is known, but for a ledger that is given', () => {
  expect(formerSite(null, null).ledger).toEqual([])
  expect(formerSite(null, null).blocksAt(entry.url)).toBeNull()
  write('addresses.json', [entry])
  expect(formerSite(null, join(site, 'addresses.json')).ledger).toEqual([entry])
})

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(site, path)), {recursive: true})
  writeFileSync(join(site, path), JSON.stringify(content))
}
