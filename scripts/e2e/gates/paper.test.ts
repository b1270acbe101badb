import {createRequire} from 'node:module'
import {join} from 'node:path'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {chromium} from 'playwright'
import {expect, inject, test} from 'vitest'

/* What comes out of a printer: the form of an official paper, GB/T 9704. */

const {base, url} = inject('samples')
const report = 'danxue/npc-9-1/work-report/'
/** Points of a millimetre. */
const mm = 72 / 25.4
const library = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '..')

/** A line of a page: its text, and where it begins, ends and stands, in points from the left and from below. */
interface Line {
  text: string
  from: number
  to: number
  y: number
}

/** Print a document, with a paragraph that goes on for pages. */
async function printed(): Promise<Uint8Array> {
  const browser = await chromium.launch({executablePath: inject('browser')})
  const page = await browser.newPage()
  await page.goto(url + report)
  await page.evaluate(() => {
    document.documentElement.dataset.size = '30'
    const text = document.querySelector('.text')
    const paragraph = document.createElement('p')
    paragraph.textContent = '古桥养护须逐座登记并由专人看守，'.repeat(200)
    text?.append(paragraph)
  })
  const bytes = await page.pdf({preferCSSPageSize: true})
  await browser.close()
  return new Uint8Array(bytes)
}

/** The lines of each page, from above. */
async function linesOf(data: Uint8Array): Promise<Line[][]> {
  const task = getDocument({
    ...{data, verbosity: 0},
    cMapUrl: join(library, 'cmaps/'),
    standardFontDataUrl: join(library, 'standard_fonts/')
  })
  const pdf = await task.promise
  const pages: Line[][] = []
  for (let at = 1; at <= pdf.numPages; at++) {
    const {items} = await (await pdf.getPage(at)).getTextContent()
    const lines: Line[] = []
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x = 0, y = 0] = item.transform as number[]
      const line = lines.find((each) => Math.abs(each.y - y) < 4)
      if (!line) lines.push({text: item.str, from: x, to: x + item.width, y})
      else {
        line.text += item.str
        line.from = Math.min(line.from, x)
        line.to = Math.max(line.to, x + item.width)
      }
    }
    pages.push(lines.sort((a, b) => b.y - a.y))
  }
  await task.destroy()
  return pages
}

test('a page has 22 lines of 28 characters and its number, and the last one says what it is', async () => {
  const pages = await linesOf(await printed())
  expect(pages.length).toBeGreaterThan(4)
  const [third = [], fourth = []] = pages.slice(2)
  for (const [page, number] of [
    [third, '— 3 —'],
    [fourth, '— 4 —']
  ] as const) {
    const lines = page.slice(0, -1)
    expect(page.at(-1)?.text.replace(/\s+/g, ' ')).toBe(number)
    expect(lines).toHaveLength(22)
    const whole = lines.filter(({text}) => [...text].length >= 26)
    expect(whole.length).toBeGreaterThan(15)
    expect(Math.max(...whole.map(({text}) => [...text].length))).toBeLessThanOrEqual(29)
    // 156 mm by 225 mm, 28 mm from the left.
    expect(Math.min(...lines.map(({from}) => from)) / mm).toBeCloseTo(28, 0)
    expect(Math.max(...lines.map(({to}) => to)) / mm).toBeCloseTo(28 + 156, 0)
    const leading = ((lines[0]?.y ?? 0) - (lines.at(-1)?.y ?? 0)) / 21
    expect(leading).toBeCloseTo(28.95, 1)
  }
  const end =
    pages
      .at(-1)
      ?.map(({text}) => text)
      .join('') ?? ''
  expect(end.normalize('NFKC')).toContain('以原件为准')
  expect(end).toContain(`${base}${report}`)
  expect(
    pages
      .flat()
      .map(({text}) => text)
      .join('')
  ).toMatch(/SHA-256/)
})

test('a long cell of a table breaks up no short one, on paper or on a screen', async () => {
  const browser = await chromium.launch({executablePath: inject('browser')})
  const page = await browser.newPage({viewport: {width: 390, height: 800}})
  await page.goto(url + report)
  await page.evaluate(() => {
    const cells = ['桥名', '每座每月', '1120000', '每座每年', '逐座登记并由专人看守，'.repeat(40)]
    const row = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    document
      .querySelector('.text')
      ?.insertAdjacentHTML('beforeend', `<div class="table"><table>${row}</table></div>`)
  })
  const lines = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.text .table:last-child td')].slice(0, 4).map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size
      })
    )
  const onPhone = await lines()
  expect(onPhone[2]).toBe(1)
  await page.setViewportSize({width: 1440, height: 850})
  expect(await lines()).toEqual([1, 1, 1, 1])
  await page.setViewportSize({width: 590, height: 850})
  await page.emulateMedia({media: 'print'})
  expect(await lines()).toEqual([1, 1, 1, 1])
  expect(
    await page.evaluate(() => {
      const width = (name: string) => document.querySelector(name)?.getBoundingClientRect().width
      return Number(width('.text .table:last-child table')) <= Number(width('.text'))
    })
  ).toBe(true)
  await browser.close()
})
