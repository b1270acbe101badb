import type {Element, Root} from 'hast'
import {isElement} from './elements.ts'
import {rawTextOf} from './raw-text.ts'

/** Set what is printed above characters, how they are read, in brackets behind them, as where it is not printed above. */
export function setReadingsBehind(node: Root | Element): void {
  for (const child of node.children) {
    if (!isElement(child)) continue
    if (child.tagName === 'ruby') setBehind(child)
    else setReadingsBehind(child)
  }
}

function setBehind(ruby: Element): void {
  const isNamed = (name: RegExp) => (child: Element['children'][number]) =>
    isElement(child) && name.test(child.tagName)
  const readings = ruby.children.filter(isNamed(/^(?:rt|rtc)$/))
  const reading = readings.map(rawTextOf).join('').trim()
  const own = ruby.children.filter((child) => !isNamed(/^(?:rt|rtc|rp)$/)(child))
  ruby.children = reading === '' ? own : [...own, {type: 'text', value: `（${reading}）`}]
}
