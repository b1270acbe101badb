import type {Element, Root} from 'hast'
import {isElement} from './elements.ts'
import {rawTextOf} from './raw-text.ts'

/**
 * Set what is printed above characters, how they are read, in brackets behind them, as where it is not printed above.
 *
 * @returns whether there was some
 */
export function setReadingsBehind(node: Root | Element): boolean {
  let hasSome = false
  for (const child of node.children) {
    if (!isElement(child)) continue
    const isSet = child.tagName === 'ruby' ? setBehind(child) : setReadingsBehind(child)
    hasSome ||= isSet
  }
  return hasSome
}

function setBehind(ruby: Element): boolean {
  const isNamed = (name: RegExp) => (child: Element['children'][number]) =>
    isElement(child) && name.test(child.tagName)
  const readings = ruby.children.filter(isNamed(/^(?:rt|rtc)$/))
  const reading = readings.map(rawTextOf).join('').trim()
  const own = ruby.children.filter((child) => !isNamed(/^(?:rt|rtc|rp)$/)(child))
  ruby.children = reading === '' ? own : [...own, {type: 'text', value: `（${reading}）`}]
  return reading !== ''
}
