import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright'

/** What axe finds, with contrast of 7:1 for all text. */
export async function axeOn(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .setLegacyMode()
    .options({rules: {'color-contrast-enhanced': {enabled: true}}})
    .analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
}

/** What axe finds of colours, which alone are others in the dark. */
export async function contrastOn(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page})
    .setLegacyMode()
    .withRules(['color-contrast', 'color-contrast-enhanced'])
    .analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
}

/** How far a page goes over its side, with all folds open. */
export async function overflowOf(page: Page, when: string): Promise<string[]> {
  const over = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const {scrollWidth, clientWidth} = document.documentElement
    return scrollWidth - clientWidth
  })
  return over > 0 ? [`${String(over)} px over the side ${when}`] : []
}

/** The same with text of other sizes: twice as large, as WeChat enlarges it, and by the page's own largest step. */
export async function overflowEnlarged(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of ['225%', '157.5%']) {
    await page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted
    }, size)
    found.push(...(await overflowOf(page, `with text of ${size}`)))
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
    document.documentElement.dataset.size = '30'
  })
  found.push(...(await overflowOf(page, 'in the largest step')))
  return found
}

/** How much of the page has moved by itself (CLS), where that is more than a hundredth. */
export async function shiftsOf(page: Page): Promise<string[]> {
  const sum = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let all = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const {value, hadRecentInput} = entry as unknown as {
              value: number
              hadRecentInput: boolean
            }
            if (!hadRecentInput) all += value
          }
        }).observe({type: 'layout-shift', buffered: true})
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(all))))
      })
  )
  return sum > 0.01 ? [`moved by itself, ${sum.toFixed(3)}`] : []
}

/**
 * What is too small to be pressed: below 44 px what pages are worked by, and below 24 px links in
 * tables and among facts. Links within a sentence are as high as its line.
 */
export function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPressed = 'a[href], button, summary, select, input:not([type=hidden])'
    const isAside = 'table a, dd a, dt a, p a, h3 a, .pl, .strip a'
    return [...document.querySelectorAll<HTMLElement>(isPressed)].flatMap((element) => {
      const target = element.closest('label') ?? element
      const {height, width} = target.getBoundingClientRect()
      const isShown = element.checkVisibility({visibilityProperty: true}) && width > 1
      const least = element.matches(isAside) ? 24 : 44
      const display = getComputedStyle(element).display
      const block = element.closest('p, li, dd, td, figcaption, h1, h2, h3')
      const linked = [...(block?.querySelectorAll('a, button') ?? [])]
      const own = linked.reduce((sum, link) => sum + link.textContent.trim().length, 0)
      const isInSentence = display === 'inline' && (block?.textContent.trim().length ?? 0) > own
      const isMark = element.matches('.pb')
      if (!isShown || isInSentence || isMark || height >= least - 0.5 || element.closest('.skip'))
        return []
      return [`only ${String(Math.round(height))} px high: ${element.outerHTML.slice(0, 120)}`]
    })
  })
}

/** Text that is smaller than what is read: nothing that says who and when, and nothing below 16 px. */
export function smallTextOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const normal = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility() || node.textContent?.trim() === '') continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      const least = parent.closest('.meta, .byline, .note, time, .facts') ? normal : 16
      if (size < least - 0.01) found.add(`${String(size)} px: ${parent.outerHTML.slice(0, 120)}`)
    }
    return [...found].slice(0, 3)
  })
}

/** Buttons that can be seen and would do nothing without a script. */
export async function deadButtonsOn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const button of await page.locator('button').all()) {
    if (!(await button.isVisible())) continue
    const isOfForm = (await button.locator('xpath=ancestor::form').count()) > 0
    if (!isOfForm || (await button.getAttribute('type')) === 'button')
      found.push(`dead button: ${await button.innerText()}`)
  }
  return found
}
