import {describe, expect, test} from 'vitest'
import {zipOf} from './container/zip.fixture.ts'
import {kindOf} from './whole-kind.ts'

describe('a ZIP container is known by what it holds', () => {
  test.each([
    ['docx', {'[Content_Types].xml': '', 'word/document.xml': ''}],
    ['xlsx', {'xl/workbook.xml': ''}],
    ['pptx', {'ppt/presentation.xml': ''}],
    ['ofd', {'Doc_0/Document.xml': '', 'OFD.xml': ''}],
    ['zip', {'公报.txt': 'word/document.xml'}],
    ['zip', {'附件/word/document.xml': ''}]
  ])('%s', async (kind, files) => {
    expect(kindOf(...whole(await zipOf(files as Record<string, string>)))).toBe(kind)
  })

  test('or by the type that its first file says', () => {
    const type = 'application/vnd.oasis.opendocument.text'
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26)])
    expect(kindOf(...whole(Buffer.concat([head, Buffer.from(`mimetype${type}`)])))).toBe('odt')
  })

  test('where its list is damaged, it is no more than that', async () => {
    const bytes = await zipOf({'word/document.xml': '甲'.repeat(99)})
    expect(kindOf(...whole(bytes.subarray(0, -30)))).toBe('zip')
    bytes.writeUInt32LE(0xfffffff0, bytes.length - 6)
    expect(kindOf(...whole(bytes))).toBe('zip')
  })
})

test.each([
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
  ['locked', 'EncryptedPackage'],
  ['cfb', 'Other']
])('an older container that holds %s is known by its streams', (kind, name) => {
  const bytes = Buffer.alloc(6000)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0])
  bytes.write(name, 5001, 'utf16le')
  expect(kindOf(...whole(bytes))).toBe(kind)
})

function whole(bytes: Buffer): [Buffer, Buffer] {
  return [bytes, bytes.subarray(0, 4096)]
}
