import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {titleHtml} from '../../src/lib/title-breaks.ts'
import {titles} from '../../src/lib/titles.fixture.ts'
import {sharedBrowser} from './look-at.ts'

const samples = inject('samples')
const on = sharedBrowser()

test.each([320, 390])('titles end no line inside of a word at %i px', async (width) => {
  const list = titles.map(
    (marked) => `<li><span class="title">${titleHtml(marked.replaceAll('/', ''))}</span></li>`
  )
  const heads = titles.map((marked) => `<h1>${titleHtml(marked.replaceAll('/', ''))}</h1>`)
  const html = `<article class="document"><div class="column">${heads.join('')}<ul>${list.join('')}</ul></div></article>`
  const breaks = await on(
    samples.url,
    async (page) => {
      await page.locator('main').evaluate((main, text) => (main.innerHTML = text), html)
      return page.locator('main :is(h1, .title)').evaluateAll(endsOfLines)
    },
    {viewport: {width, height: 800}}
  )
  const right = titles.map((marked) => {
    const pieces = marked.split('/')
    return new Set(pieces.map((_, at) => pieces.slice(0, at).join('').length))
  })
  const wrong = breaks.flatMap((ends, at) => {
    const title = titles[at % titles.length]?.replaceAll('/', '') ?? ''
    return ends
      .filter((end) => !right[at % titles.length]?.has(end))
      .map((end) => `${title.slice(0, end)}|${title.slice(end)}`)
  })
  expect(breaks.flat().length).toBeGreaterThan(titles.length)
  expect(wrong).toEqual([])
})

/** Of each title the characters in front of each of its lines but the first. Runs in the page. */
function endsOfLines(shown: Element[]): number[][] {
  return shown.map((title) => {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
    const ends: number[] = []
    let [count, last] = [0, NaN]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node as Text).data.length; at++, count++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const {bottom, width} = range.getBoundingClientRect()
        if (width > 0 && bottom > last + 8) ends.push(count)
        if (width > 0) last = bottom
      }
    }
    return ends
  })
}

describe('the page of a document', () => {
  const records = JSON.parse(readFileSync(join(samples.folder, 'data/documents.json'), 'utf8')) as {
    url: string
    title: string
    headings: unknown[]
  }[]
  const root = samples.url.replace(/\/$/, '')
  const [divided] = records.toSorted((a, b) => b.headings.length - a.headings.length)
  const report = root + (divided?.url ?? '')

  test('begins with its text on the first screen of a phone', async () => {
    const [longest] = records.toSorted((a, b) => b.title.length - a.title.length)
    const top = await on(
      root + (longest?.url ?? ''),
      (page) =>
        page
          .locator('.text > *')
          .first()
          .evaluate((block) => block.getBoundingClientRect().top),
      {viewport: {width: 390, height: 844}}
    )
    expect(top).toBeLessThan(800)
  })

  test('has a link at each block that can be hit, and none of it is in what is copied', async () => {
    const {sizes, missing, copied} = await on(report, async (page) => {
      await page.locator('.find > summary').click()
      await page.getByLabel('显示段落链接').check()
      return page.evaluate(() => {
        const text = document.querySelector('.text')
        const blocks = [...(text?.querySelectorAll('p[id], h2[id], h3[id], tr[id]') ?? [])]
        const links = blocks.map((block) => block.querySelector(`a.pl[href="#${block.id}"]`))
        if (text) getSelection()?.selectAllChildren(text)
        return {
          missing: links.filter((link) => !link || getComputedStyle(link).opacity !== '1').length,
          sizes: links.flatMap((link) => {
            const {width = 0, height = 0} = link?.getBoundingClientRect() ?? {}
            return [width, height]
          }),
          copied: getSelection()?.toString() ?? ''
        }
      })
    })
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    expect(missing).toBe(0)
    expect(copied.length).toBeGreaterThan(100)
    expect(copied).not.toContain('¶')
  })

  test('keeps its contents at hand on a wide screen, and marks the place', async () => {
    const seen = await on(
      report,
      async (page) => {
        const seen: {id: string; marked: string | null; isInSight: boolean}[] = []
        for (const id of await page
          .locator('.text :is(h2, h3)')
          .evaluateAll((all) => all.map(({id}) => id))) {
          await page.evaluate((hash) => (location.hash = hash), id)
          await page.waitForFunction(
            (hash) =>
              document.querySelector('.outline [aria-current=location]')?.getAttribute('href') ===
              hash,
            `#${id}`
          )
          const {top, bottom} = await page
            .locator('.outline [aria-current=location]')
            .evaluate((link) => link.getBoundingClientRect())
          seen.push({id, marked: id, isInSight: top >= 0 && bottom <= 900})
        }
        return seen
      },
      {viewport: {width: 1440, height: 900}}
    )
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.filter(({isInSight}) => !isInSight)).toEqual([])
  })
})
