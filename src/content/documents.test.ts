import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {ContentError} from './content-error.ts'
import {findDocuments, frontMatter, parseDocument, reviewOf} from './documents.ts'

const input: DocumentInput = {
  title: '关于修桥的通知',
  kind: 'notice',
  session: 'zixu/2024',
  source: {
    file: '甲.txt',
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    unit: 'line',
    start: 1,
    end: 3
  }
}
const data = documentSchema.parse(input)

describe('the file of a document', () => {
  test('reads back as it was written', () => {
    const body = '<p>乙</p>\n\n---\n\n丙\n'
    const read = parseDocument(Buffer.from(frontMatter(data) + body), '甲.mdx')
    expect(read.data).toEqual(data)
    expect(read.body).toBe(`\n${body}`)
  })

  test('keeps what looks like its marks in a value', () => {
    const title = '甲\n---\n\nimport x from "y"'
    const file = `${frontMatter({...data, title})}BODY`
    expect(parseDocument(Buffer.from(file), '甲.mdx')).toMatchObject({
      data: {title},
      body: '\nBODY'
    })
  })

  test('is refused with each field that does not fit', () => {
    const file = '---\ntitle: ""\nkind: letter\nsession: zixu/2024\n---\n'
    const read = () => parseDocument(Buffer.from(file), 'content/甲.mdx')
    expect(read).toThrow(ContentError)
    expect(read).toThrow(/^content\/甲\.mdx：title：不能是空的；kind：.*“letter”；source：/)
  })
})

test.each([
  ['review: "checked"', 'checked'],
  ['review: Checked ', 'checked'],
  ['review: machine', 'machine'],
  ['title: 甲', ''],
  ['', '']
])('who has checked a document is told though the rest does not fit: %s', (fields, review) => {
  expect(reviewOf(Buffer.from(`---\n${fields}\n---\n`), '甲.mdx')).toBe(review)
})

describe('in a folder', () => {
  const folder = freshFolder()

  test('documents are found by address, in order of it, and nothing else is', () => {
    mkdirSync(join(folder, 'documents/zixu/2024'), {recursive: true})
    writeFileSync(join(folder, 'documents/zixu/2024/b.mdx'), 'B')
    writeFileSync(join(folder, 'documents/zixu/2024/a.mdx'), 'A')
    writeFileSync(join(folder, 'documents/zixu/2024/session.yaml'), '')
    writeFileSync(join(folder, 'documents/zixu/2024/c.mdx.bak'), '')
    expect(findDocuments(folder)).toEqual(['zixu/2024/a', 'zixu/2024/b'])
  })

  test('there are none where there is no folder', () => {
    expect(findDocuments(join(folder, 'missing'))).toEqual([])
  })
})
