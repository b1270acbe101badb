import {type Browser, chromium, type Page} from 'playwright'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'

/* What readers choose, and what single keys do. */

const {url} = inject('samples')
const law = 'qingqiu/npcsc-8-5/05-regulation/'
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({executablePath: inject('browser')})
})
afterAll(() => browser.close())

test('what is chosen holds at once, on every page, and from the first moment a page is drawn', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url + law)
  const before = await looksOf(page)
  expect(before).toMatchObject({size: '18px', align: 'justify'})
  await page.getByRole('button', {name: '阅读设置'}).click()
  const dialog = page.getByRole('dialog', {name: '阅读设置'})
  for (const choice of ['更大', '宋体', '左', '深'])
    await dialog.getByText(choice, {exact: true}).click()
  await dialog.getByRole('group', {name: '行距和段距'}).getByText('宽').click()
  const chosen = await looksOf(page)
  expect(chosen).toMatchObject({size: '24px', align: 'start', scheme: 'dark'})
  expect(chosen.face).toContain('Song')
  expect(chosen.leading).toBeGreaterThan(before.leading * (24 / 18))
  await dialog.getByRole('button', {name: '关闭'}).click()
  expect(await dialog.isVisible()).toBe(false)
  // What stands at the root before the body is there is what the page is drawn with.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return
      Object.assign(globalThis, {first: document.documentElement.dataset.size})
      observer.disconnect()
    }).observe(document, {childList: true, subtree: true})
  })
  await page.goto(`${url}about/`)
  expect(await page.evaluate(() => (globalThis as unknown as {first: string}).first)).toBe('24')
  expect(await looksOf(page)).toMatchObject({size: '24px', scheme: 'dark'})
  await page.getByRole('button', {name: '阅读设置'}).click()
  await page.getByRole('button', {name: '恢复标准'}).click()
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '18px')
  await context.close()
})

test('quotation marks are as wide as a character in Chinese, and no font is asked for', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url())
  })
  await page.goto(url + law)
  const {isThere, size, width, foreign} = await page.evaluate(async () => {
    const span = document.createElement('span')
    span.textContent = '一“一'
    document.querySelector('.text')?.append(span)
    const range = document.createRange()
    range.setStart(span.firstChild ?? span, 1)
    range.setEnd(span.firstChild ?? span, 2)
    // A machine may have no Chinese face at all.
    const faces = await document.fonts.load('18px zh-hei', '“').catch(() => [])
    const {fontSize} = getComputedStyle(span)
    const {width} = range.getBoundingClientRect()
    span.lang = 'en'
    const foreign = getComputedStyle(span).fontFamily
    return {isThere: faces.length > 0, size: Number.parseFloat(fontSize), width, foreign}
  })
  expect(asked).toEqual([])
  expect(foreign).not.toContain('zh-')
  if (isThere) expect(width).toBeCloseTo(size, 0)
  await page.close()
})

test('keys lead to the search, to the next section and to the settings, until they are turned off', async () => {
  const page = await browser.newPage({viewport: {width: 800, height: 400}})
  await page.goto(url + law)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
  await page.keyboard.press('/')
  expect(await focused()).toBe('q')
  await page.keyboard.type('t]?')
  expect(await page.locator('header input[name=q]').inputValue()).toBe('t]?')
  await page.locator('header input[name=q]').blur()
  await page.keyboard.press(']')
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', {name: '快捷键'}).getByText('关').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  expect(await focused()).not.toBe('q')
  await page.close()
})

test('a key copies the address that is cited, and says so', async () => {
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  const page = await context.newPage()
  const document = `${url}danxue/npc-9-1/work-report/`
  const told = page.locator('.told')
  const copied = async () => {
    await page.keyboard.press('c')
    await told.getByText('已复制').waitFor()
    return [await page.evaluate(() => navigator.clipboard.readText()), await told.innerText()]
  }
  await page.goto(`${document}?q=%E6%A1%A5#p001`)
  expect(await copied()).toEqual([`${document}#p001`, '已复制本段地址'])
  await page.goto(document)
  expect(await copied()).toEqual([document, '已复制本页地址'])
  await context.close()
})

test('Escape folds up what was opened, and leaves the reader where that was', async () => {
  const page = await browser.newPage({viewport: {width: 390, height: 700}})
  await page.goto(`${url}danxue/npc-9-1/work-report/`)
  const contents = page.locator('.outline details')
  await page.keyboard.press('t')
  await page.keyboard.press('Tab')
  expect(await page.locator('.outline li a:focus').count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await contents.getAttribute('open')).toBeNull()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  await page.setViewportSize({width: 1440, height: 700})
  const link = page.locator('.outline li a').first()
  await link.focus()
  await page.keyboard.press('Escape')
  expect(await link.evaluate((each) => document.activeElement === each)).toBe(true)
  await page.close()
})

test('a document is set by the rules of Chinese text', async () => {
  const page = await browser.newPage()
  await page.goto(url + law)
  const rules = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('.text > p') ?? document.body)
    const of = (name: string) => style.getPropertyValue(name)
    return {
      leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
      ...{breaks: of('line-break'), spaces: of('text-autospace'), wrap: of('text-wrap-style')},
      trim: of('text-spacing-trim')
    }
  })
  expect(rules).toEqual({
    leading: expect.closeTo(1.8, 2) as number,
    ...{breaks: 'strict', spaces: 'normal', wrap: 'pretty', trim: 'trim-start'}
  })
  await page.close()
})

test('a document is set in whole characters, at most 36 a line, and its first lines are indented', async () => {
  const page = await browser.newPage()
  await page.goto(url + law)
  for (const width of [320, 360, 390, 768, 1440]) {
    await page.setViewportSize({width, height: 800})
    const {characters, indent} = await page.evaluate(() => {
      const column = document.querySelector('.text')
      const size = Number.parseFloat(getComputedStyle(column ?? document.body).fontSize)
      const paragraph = document.querySelector('.text > p:is(.article, :not([class]))') ?? column
      const {textIndent} = getComputedStyle(paragraph ?? document.body)
      const {paddingLeft, paddingRight} = getComputedStyle(column ?? document.body)
      const beside = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
      const width = (column?.getBoundingClientRect().width ?? 0) - beside
      return {characters: width / size, indent: Number.parseFloat(textIndent) / size}
    })
    expect(characters).toBeLessThanOrEqual(36.01)
    expect(characters).toBeGreaterThan(13.9)
    expect(Math.abs(characters - Math.round(characters))).toBeLessThan(0.05)
    expect(indent).toBeCloseTo(2, 1)
  }
  await page.close()
})

/** How a page looks as far as it can be chosen. */
function looksOf(page: Page) {
  return page.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const body = getComputedStyle(document.body)
    const paragraph = document.querySelector('.text > p:not([class]), .text p')
    return {
      size: root.fontSize,
      scheme: root.colorScheme,
      face: body.fontFamily,
      leading: Number.parseFloat(body.lineHeight),
      align: paragraph ? getComputedStyle(paragraph).textAlign : ''
    }
  })
}
