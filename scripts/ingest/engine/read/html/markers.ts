import type {Element, Root} from 'hast'
import {isElement, numberOf} from './elements.ts'
import {styleOf} from './style.ts'

const markers = new WeakMap<Element, string>()
const mostNumbers = 100_000

/** Give the items of all numbered lists the numbers that are printed before them. */
export function numberItems(node: Root | Element): void {
  if (isElement(node) && node.tagName === 'ol') numberList(node)
  for (const child of node.children) if (isElement(child)) numberItems(child)
}

/** The number that is printed before an item of a list, with the space behind it; `null` where none is. */
export function markerOf(item: Element): string | null {
  return markers.get(item) ?? null
}

function numberList(list: Element): void {
  const {start, type, reversed} = list.properties
  if (hasNoMarks(list)) return
  const items = list.children.filter((child) => isElement(child)).filter(isItem)
  let number = numberOf(start, reversed === true ? items.length : 1, mostNumbers)
  for (const item of items) {
    number = numberOf(item.properties.value, number, mostNumbers)
    markers.set(item, `${write(number, type ?? styleType(list))} `)
    number += reversed === true ? -1 : 1
  }
}

function isItem(element: Element): boolean {
  return element.tagName === 'li' && !hasNoMarks(element)
}

function hasNoMarks(element: Element): boolean {
  const style = styleOf(element)
  return `${style('list-style')} ${style('list-style-type')}`.includes('none')
}

function styleType(list: Element): string {
  const style = styleOf(list)
  return style('list-style-type') || style('list-style') || '1'
}

/** A number with the mark behind it, as a list of a type prints it. */
function write(number: number, type: string): string {
  if (/^(?:a|lower-(?:alpha|latin))$/.test(type)) return `${letters(number).toLowerCase()}.`
  if (/^(?:A|upper-(?:alpha|latin))$/.test(type)) return `${letters(number)}.`
  if (/^(?:i|lower-roman)$/.test(type)) return `${roman(number).toLowerCase()}.`
  if (/^(?:I|upper-roman)$/.test(type)) return `${roman(number)}.`
  if (/^(?:cjk-ideographic|(?:simp|trad)-chinese-informal)$/.test(type)) return `${han(number)}、`
  return `${String(number)}.`
}

function letters(number: number): string {
  if (number < 1) return String(number)
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

const romans = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC']
  ] as const),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ] as const)
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [text, left] = ['', number]
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return text
}

/** 1 to 99 in characters; others as digits. */
function han(number: number): string {
  if (number < 1 || number > 99) return String(number)
  const digits = '〇一二三四五六七八九'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const front = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`
  return front + (ones === 0 ? '' : digits.charAt(ones))
}
