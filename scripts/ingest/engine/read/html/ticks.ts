import type {Element, Root} from 'hast'
import {isElement} from './elements.ts'
import {rawTextOf} from './raw-text.ts'

/** A box or a button of a form that can be ticked, and what is around it. */
interface Box {
  element: Element
  parent: Root | Element
  isTicked: boolean
}

/** Forms in which one searches or signs in are of the site, whatever is ticked in them. */
const ofSite = /search|query|login|password/i

/**
 * Make text of the boxes of a form in which some are ticked: ☑ and □, as they are printed. The
 * boxes of one that nobody has filled in stay, and so do those to search with.
 */
export function printTicks(root: Root): void {
  const groups: Box[][] = []
  collect(root, [], groups)
  for (const boxes of groups) {
    if (!boxes.some(({isTicked}) => isTicked)) continue
    for (const {element, parent, isTicked} of boxes) {
      Object.assign(element, {tagName: 'span', properties: {}})
      element.children = [{type: 'text', value: isTicked ? '☑' : '□'}]
      // A label can be clicked at; that of an answer is text.
      for (const each of [parent, ...parent.children])
        if (isElement(each) && each.tagName === 'label') each.tagName = 'span'
    }
  }
}

/** The boxes in an element, by the row, the form or the part of a form that they answer in. */
function collect(parent: Root | Element, own: Box[], groups: Box[][]): void {
  for (const element of parent.children) {
    if (!isElement(element)) continue
    const {tagName, properties} = element
    if (tagName === 'form' && isOfSite(element)) continue
    if (tagName === 'input' && /^(?:checkbox|radio)$/i.test(String(properties.type))) {
      const {checked} = properties
      own.push({element, parent, isTicked: checked !== undefined && checked !== false})
    }
    const isGroup = /^(?:form|tr|fieldset|p|ul|ol|div)$/.test(tagName)
    const inner: Box[] = isGroup ? [] : own
    collect(element, inner, groups)
    // One box by itself answers with those beside it.
    if (inner !== own && inner.length === 1) own.push(...inner)
    else if (inner !== own && inner.length > 0) groups.push(inner)
  }
  if (parent.type === 'root' && own.length > 0) groups.push(own)
}

function isOfSite(form: Element): boolean {
  const {id, className, name, action} = form.properties
  const isNamed = [id, className, name, action].some((each) => ofSite.test(String(each)))
  return isNamed || (rawTextOf(form).replace(/\s+/g, '').length <= mostOfSearch && asks(form))
}

/** A search names where it looks in so many characters. */
const mostOfSearch = 16

/** Whether one can write a line in an element. */
function asks({children}: Element): boolean {
  return children.some((child) => {
    if (!isElement(child)) return false
    const {type = 'text'} = child.properties
    return (child.tagName === 'input' && /^(?:text|search)$/i.test(type)) || asks(child)
  })
}
