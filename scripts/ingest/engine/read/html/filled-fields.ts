import type {Element, Nodes, Root} from 'hast'
import {isElement} from './elements.ts'
import {rawTextOf} from './raw-text.ts'

/** Types of inputs that show what was written into them. */
const written = new Set(['text', 'tel', 'email', 'url', 'number', 'date'])
/** Names of boxes that one searches with. */
const searches = /search|query|key ?word|^(?:q|kw|wd)$/i
/** A form that was filled in has so many values that can be changed. */
const fewest = 2

/** A field of a form that shows something, and what is around it. */
interface Field {
  element: Element
  value: string
  parent: Root | Element
  /** The form, the table or the set of fields that it is one of. */
  group: Element | null
  isLocked: boolean
}

/**
 * Make text of what was written into the fields of a form: of those that nobody can change, which a
 * page shows for reading, and of forms that are filled in. Boxes to search with and buttons stay.
 */
export function printFilledFields(root: Root): void {
  const fields = fieldsIn(root)
  const answers = Map.groupBy(fields.filter(isAnswer), ({group}) => group)
  const filled = [...answers].filter(([group, {length}]) => group !== null && length >= fewest)
  const printed = [...fields.filter(({isLocked}) => isLocked), ...filled.flatMap(([, own]) => own)]
  for (const {element, value} of printed) {
    const isText = element.tagName === 'textarea'
    const style = isText ? {style: 'white-space: pre-line'} : {}
    Object.assign(element, {tagName: isText ? 'div' : 'span', properties: style})
    element.children = [{type: 'text', value}]
  }
  // A label can be clicked at; that of a value which is text is text, too.
  for (const parent of new Set(printed.map((field) => field.parent)))
    for (const each of [parent, ...parent.children])
      if (isElement(each) && each.tagName === 'label') each.tagName = 'span'
}

/** Whether a field that can be changed holds an answer: no prompt, and nothing to search for. */
function isAnswer({element: {tagName, properties}, value, isLocked}: Field): boolean {
  const {name, id, className, placeholder, onFocus, onClick} = properties
  const isSearch = [name, id, className, placeholder].some((each) => searches.test(String(each)))
  const isPrompt = value === placeholder || Boolean(onFocus ?? onClick)
  return !isLocked && tagName !== 'select' && !isSearch && !isPrompt
}

function fieldsIn(root: Root): Field[] {
  const fields: Field[] = []
  const visit = (parent: Root | Element, group: Element | null, isOff: boolean): void => {
    for (const element of elementsIn(parent)) {
      const {tagName, properties} = element
      const value = valueOf(element)
      const isLocked = isOff || is(properties.disabled) || is(properties.readOnly)
      if (value !== '') fields.push({element, value, parent, group, isLocked})
      const isGroup = /^(?:form|table|fieldset)$/.test(tagName)
      visit(element, isGroup ? element : group, tagName === 'fieldset' ? isLocked : isOff)
    }
  }
  visit(root, null, false)
  return fields
}

/** What a field shows as it stands on the page; nothing for a button, a box to tick, and what is no field. */
function valueOf(element: Element): string {
  const {tagName, properties} = element
  if (tagName === 'textarea') return rawTextOf(element).trim()
  if (tagName === 'select') return rawTextOf(chosenIn(element) ?? element).trim()
  const isShown = tagName === 'input' && written.has(properties.type ?? 'text')
  return isShown ? (properties.value?.toString().trim() ?? '') : ''
}

function chosenIn(select: Element): Element | undefined {
  const options = elementsIn(select)
    .flatMap((each) => [each, ...elementsIn(each)])
    .filter(({tagName}) => tagName === 'option')
  return options.find(({properties}) => is(properties.selected)) ?? options[0]
}

function elementsIn({children}: Root | Element): Element[] {
  return (children as Nodes[]).filter((child) => isElement(child))
}

function is(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}
