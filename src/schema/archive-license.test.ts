import {describe, expect, test} from 'vitest'
import {licenseOf, licenseSchema} from './archive-license.ts'

describe('the licence of an archive', () => {
  test.each([
    [undefined, null],
    [
      'CC-BY-SA-4.0',
      {
        id: 'CC-BY-SA-4.0',
        name: '知识共享 署名—相同方式共享 4.0',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans'
      }
    ],
    [
      'ODbL-1.0',
      {
        id: 'ODbL-1.0',
        name: '开放数据库许可 1.0',
        url: 'https://opendatacommons.org/licenses/odbl/1-0/'
      }
    ],
    ['可自由使用', {id: null, name: '可自由使用', url: null}],
    ['CC-BY-9.0', {id: null, name: 'CC-BY-9.0', url: null}],
    [
      {name: '某某市开放数据许可', url: 'https://example.org/x'},
      {id: null, name: '某某市开放数据许可', url: 'https://example.org/x'}
    ]
  ])('%j is %j', (license, expected) => {
    expect(licenseOf({license})).toEqual(expected)
  })

  test.each(['', ' ', {name: '甲'}, {name: '甲', url: 'javascript:alert(1)'}, 4])(
    'cannot be %j',
    (license) => {
      expect(licenseSchema.safeParse(license).success).toBe(false)
    }
  )
})
