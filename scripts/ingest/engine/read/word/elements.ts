import {attributeOf, childOf, type XmlElement} from '../container/xml.ts'

/** What an element says by the value of another in it: `<w:jc w:val="center"/>`; `null` where it does not. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  const child = element && childOf(element, name)
  return child && attributeOf(child, 'val')
}

/** A whole number that an attribute or a value says; `null` where it is none. */
export function toNumber(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}

/** Whether a property is on: it is there, and not with a value of no. `null` where it is not there. */
export function isOn(properties: XmlElement | null, name: string): boolean | null {
  const child = properties && childOf(properties, name)
  if (!child) return null
  return !/^(?:0|false|off|none)$/.test(attributeOf(child, 'val') ?? '')
}

/** Whether an element is of WordprocessingML, in its transitional or its strict namespace. */
export function isWord({namespace}: XmlElement): boolean {
  return namespace.includes('wordprocessingml')
}
