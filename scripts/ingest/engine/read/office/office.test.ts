import {describe, expect, test} from 'vitest'
import {isBlock, textOf} from '../../tree/blocks.ts'
import {readSource} from '../readers.ts'
import {findOffice} from './find.ts'
import {isForOffice} from './is-for-office.ts'

const office = findOffice()

/** A document of Rich Text Format: characters by their numbers, and a table. */
const rtf = Buffer.from(
  `{\\rtf1\\ansi\\ansicpg936\\uc1 ${unicode('乌有市人民政府公告')}\\par ${unicode('自即日起施行。')}\\par
\\trowd\\cellx3000\\cellx6000\\intbl ${unicode('姓名')}\\cell ${unicode('职务')}\\cell\\row
\\trowd\\cellx3000\\cellx6000\\intbl ${unicode('钱一')}\\cell ${unicode('局长')}\\cell\\row\\pard\\par}`
)

describe.skipIf(office === null)('where LibreOffice is installed', () => {
  test(
    'a document is read as what it is converted to, under any name, and that is said',
    {timeout: 100_000},
    async () => {
      const reading = await readSource('a.doc', rtf)
      if ('rule' in reading) throw new Error(`${reading.rule} ${reading.expected ?? ''}`)
      expect(reading.tree.children.filter(isBlock).map(textOf)).toEqual([
        '乌有市人民政府公告',
        '自即日起施行。'
      ])
      const [grid] = reading.tree.children.filter(({type}) => type === 'grid')
      expect(grid?.type === 'grid' && grid.children.map(textOf)).toEqual([
        '姓名\t职务',
        '钱一\t局长'
      ])
      expect(reading).toMatchObject({
        unit: 'paragraph',
        encoding: null,
        doubts: [
          {
            rule: 'office-converted',
            found: 'RTF 文档',
            expected: expect.stringMatching(/^LibreOffice \d/) as string
          }
        ]
      })
    }
  )
})

test.runIf(office === null)('where it is not, the command that installs it is told', async () => {
  expect(await readSource('a.rtf', rtf)).toMatchObject({
    rule: 'office-missing',
    status: 'failed',
    found: 'RTF 文档'
  })
})

test('a document under a password is known without the program', async () => {
  const bytes = Buffer.alloc(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0])
  bytes.write('WordDocument', 2048, 'utf16le')
  bytes.set([0xec, 0xa5], 1024)
  bytes[1024 + 11] = 1
  expect(await readSource('a.doc', bytes)).toMatchObject({rule: 'source-encrypted'})
})

test.each([
  ['\xd0\xcf\x11\xe0', true],
  ['{\\rtf1', true],
  [`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, true],
  [`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/epub+zip`, false],
  ['%PDF-1.7', false],
  ['乌有市', false]
])('%j: whether it may have to be converted', (start, expected) => {
  expect(isForOffice(Buffer.from(start, 'latin1'))).toBe(expected)
})

function unicode(text: string): string {
  return [...text].map((character) => `\\u${String(character.charCodeAt(0))}?`).join('')
}
