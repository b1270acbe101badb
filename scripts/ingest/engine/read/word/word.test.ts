import {describe, expect, test} from 'vitest'
import {zipOf} from '../container/zip.fixture.ts'
import {p, read, textsOf, tryRead} from './word.fixture.ts'
import {readWord} from './word.ts'

describe('other files', () => {
  test('the strict form with other prefixes is read', async () => {
    const zip = await zipOf({
      'word/document.xml': `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>乌有市</t></r></p></body></document>`
    })
    const reading = await readWord('a.docx', zip)
    expect('tree' in reading && textsOf(reading)).toEqual(['乌有市'])
  })

  test.each([
    ['a scan', '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>', 'source-not-text'],
    [
      'a scan with the name of a program',
      `<w:p><w:r><w:drawing><a:blip/></w:drawing><w:t>扫描宝</w:t></w:r></w:p>`.repeat(3),
      'source-not-text'
    ],
    ['no text', p(''), 'source-not-chinese'],
    ['another language', p('Liaison office'), 'source-not-chinese']
  ])('%s is refused', async (_, body, rule) => {
    expect(await tryRead(body)).toMatchObject({rule, status: 'not-a-document'})
  })

  test.each([
    [
      'an encrypted file',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(5000),
        Buffer.from('EncryptedPackage', 'utf16le')
      ]),
      'source-encrypted'
    ],
    [
      'an old file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(900)]),
      'source-not-text'
    ],
    ['a picture', Buffer.from('\x89PNG', 'latin1'), 'source-not-text'],
    ['a text', Buffer.from('乌有市'), 'source-not-text'],
    ['half a file', Buffer.from('PK\x03\x04', 'latin1'), 'source-damaged']
  ])('%s is named', async (_, bytes, rule) => {
    expect(await readWord('a.docx', bytes)).toMatchObject({rule})
  })

  test('other files of Office, and archives, are named', async () => {
    const workbook = await zipOf({'xl/workbook.xml': '<workbook/>'})
    expect(await readWord('a.docx', workbook)).toMatchObject({
      rule: 'source-not-text',
      found: 'Excel 工作簿'
    })
    expect(await readWord('a.docx', await zipOf({'a.txt': '甲'}))).toMatchObject({
      rule: 'source-damaged'
    })
  })

  test('parts that cannot be read are said, and the rest is read', async () => {
    const {doubts} = await read(p('乌有'), {styles: '<x>'})
    expect(doubts).toMatchObject([
      {place: null, found: expect.stringContaining('word/styles.xml') as string}
    ])
  })

  test('what is nested too deep is refused', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(100_000) + '</w:tc></w:tr></w:tbl>'.repeat(100_000)
    expect(await tryRead(deep)).toMatchObject({rule: 'source-too-large-inside'})
  })
})
