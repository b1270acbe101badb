import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'

const {folder, base} = inject('samples')
const htmlOf = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8')
/** Pages below a folder, itself included. */
const pagesBelow = (path: string) =>
  readdirSync(join(folder, path), {recursive: true})
    .map((name) => join(path, String(name)).replaceAll('\\', '/'))
    .filter((name) => existsSync(join(folder, name, 'index.html')))
/** Addresses of documents that a page lists. */
const listedOn = (path: string) =>
  [...htmlOf(path).matchAll(/<li[^>]*>\s*<a href="([^"]*)"[^>]*>\s*<span class="title"/g)].map(
    ([, href = '']) => href.slice(base.length, -1)
  )
const documents = (
  JSON.parse(readFileSync(join(folder, 'data/documents.json'), 'utf8').replace(/^\uFEFF/, '')) as {
    id: string
  }[]
).map(({id}) => id)

describe('every document', () => {
  test.each(['kinds', 'years'])('is on one of the pages below %s', (list) => {
    const pages = pagesBelow(list)
    const listed = new Set(pages.flatMap(listedOn))
    expect(documents.filter((id) => !listed.has(id))).toEqual([])
    expect(pages.map((page) => listedOn(page).length).every((count) => count <= 100)).toBe(true)
  })
})

describe('the home page', () => {
  const html = htmlOf('')

  test('leads to searches for what the texts say, word by word', () => {
    const asked = [...html.matchAll(/href="[^"]*search\/\?q=([^"]+)"/g)].map(([, q = '']) =>
      decodeURIComponent(q)
    )
    const texts = documents.map((id) => readFileSync(join(folder, id, 'index.txt'), 'utf8'))
    expect(asked.length).toBe(8)
    expect(new Set(asked).size).toBe(8)
    for (const each of asked) expect(texts.some((text) => text.includes(each))).toBe(true)
  })

  test('leads to what is held and what is not, and explains its words', () => {
    for (const path of ['coverage/', 'glossary/#session', 'glossary/#term', 'glossary/#kind']) {
      expect(html).toContain(`href="${base}${path}"`)
    }
  })
})

test('what is not held is said so, and not that it did not happen', () => {
  const html = htmlOf('coverage')
  expect(html).toMatch(/<td class="lacking">未收录<\/td>/)
  expect(html).toMatch(/未收录：第一次至第\S+会议/)
  expect(html).not.toMatch(/没有召开|未召开/)
})
