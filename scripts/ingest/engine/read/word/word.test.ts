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
    ['a scan', '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>', 'source-image'],
    [
      'a scan with the name of a program',
      `<w:p><w:r><w:drawing><a:blip/></w:drawing><w:t>扫描宝</w:t></w:r></w:p>`.repeat(3),
      'source-image'
    ],
    ['no text', p(''), 'source-not-chinese'],
    ['another language', p('Liaison office'), 'source-not-chinese']
  ])('%s is refused', async (_, body, rule) => {
    expect(await tryRead(body)).toMatchObject({rule, status: 'not-a-document'})
  })

  test('half a file is damaged', async () => {
    const half = await readWord('a.docx', Buffer.from('PK\x03\x04', 'latin1'))
    expect(half).toMatchObject({rule: 'source-damaged'})
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
