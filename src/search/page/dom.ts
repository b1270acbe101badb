export type Child = Node | string | null
interface Attributes {
  class?: string
  href?: string
  /** Others, by their names; `null` is none. */
  [name: string]: string | null | undefined
}

/** An element with attributes and children; those that are `null` or `''` are left out. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, value)
  element.append(
    ...children.filter((child): child is Node | string => child !== null && child !== '')
  )
  return element
}

/** A button that does something when it is pressed. */
export function button(
  text: string,
  onPress: () => void,
  attributes: Attributes = {}
): HTMLElement {
  const element = create('button', {type: 'button', ...attributes}, text)
  element.addEventListener('click', onPress)
  return element
}

/**
 * The one element of the page that a selector names.
 *
 * @throws where the page has none of this type
 */
export function find<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector)
  if (!(element instanceof type)) throw new Error(`Expected ${selector} on the search page`)
  return element
}
