import type {Element, Root} from 'hast'
import {isElement} from './elements.ts'

/** Set what stands small in a heading on a line of its own: it is beside the heading, as the day of the page is. */
export function setSmallPrintApart(node: Root | Element, isInHeading = false): void {
  for (const child of node.children) {
    if (!isElement(child)) continue
    const {tagName, properties} = child
    if (tagName === 'small' && isInHeading)
      properties.style = `${properties.style ?? ''};display:block`
    setSmallPrintApart(child, isInHeading || /^h[1-6]$/.test(tagName))
  }
}
