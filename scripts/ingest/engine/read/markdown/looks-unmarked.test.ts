import {describe, expect, test} from 'vitest'
import {encode, utf8} from '../encode.fixture.ts'
import {readSource} from '../readers.ts'
import {looksUnmarked} from './looks-unmarked.ts'

const marked =
  '\n# 子虚市夜市条例\n\n<!-- 正文 -->\n\n## 第一章 总则\n\n第一条 为了规范夜市，制定本条例。\n'

describe('a plain text by its name is Markdown', () => {
  test.each([
    ['with a title and a heading', utf8(marked)],
    ['behind a byte order mark', utf8(`\u{feff}${marked}`)],
    ['behind data in front', utf8(`---\ntitle: 子虚市夜市条例\n---\n${marked}`)],
    ['in GB18030', encode('gb18030', marked)],
    ['in UTF-16', Buffer.from(`\u{feff}${marked}`, 'utf16le')]
  ])('%s', (_, head) => {
    expect(looksUnmarked(head)).toBeNull()
  })

  test('and its marks are no text', async () => {
    const reading = await readSource('条例.txt', utf8(marked))
    expect('places' in reading && reading.places.map(({text}) => text)).toContain('子虚市夜市条例')
  })
})

describe('a plain text is no Markdown', () => {
  test.each([
    ['without marks', '子虚市夜市条例\n\n第一章　总则\n'],
    ['with a title only', '# 子虚市夜市条例\n\n第一章　总则\n'],
    ['with marks below its first line', '子虚市夜市条例\n# 井\n## 第一章\n'],
    ['with marks that are no headings', '#夜市#\n##古井##\n']
  ])('%s', (_, text) => {
    expect(looksUnmarked(utf8(text))).toBe('纯文本')
  })
})

test('what is no text stays named', () => {
  expect(looksUnmarked(utf8('%PDF-1.7\n# 甲\n## 乙\n'))).toBe('PDF 文件')
})
