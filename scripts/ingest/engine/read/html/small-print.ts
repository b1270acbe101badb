import type {Element, Root} from 'hast'
import {isPageField} from '../../site-words/page-fields.ts'
import {isElement} from './elements.ts'
import {rawTextOf} from './raw-text.ts'

/** Set what stands small in a heading on a line of its own: it is beside the heading, as the day of the page is. */
export function setSmallPrintApart(node: Root | Element, isInHeading = false): void {
  for (const child of node.children) {
    if (!isElement(child)) continue
    if (isInHeading && isFields(child)) child.tagName = 'small'
    const {tagName, properties} = child
    if (tagName === 'small' && isInHeading)
      properties.style = `${properties.style ?? ''};display:block`
    setSmallPrintApart(child, isInHeading || /^h[1-6]$/.test(tagName))
  }
}

/** Whether an element holds what a page says of itself, which some sites print in the heading: 2024-03-05 来源：某报. */
function isFields(element: Element): boolean {
  if (element.tagName !== 'span' && element.tagName !== 'font') return false
  const text = rawTextOf(element)
  return isPageField(text) && (/[:：]/.test(text) || /\d{4}/.test(text))
}
