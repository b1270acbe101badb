import type {Node} from 'mdast'
import {numberedLabel} from '../../../src/text/place.ts'

/** As much of a text as a line of a trace shows. */
const longest = 80

/** The places of a node that has any. */
export function placesOf(node: unknown): number[] | null {
  const data = isRecord(node) ? node.data : null
  if (!isRecord(data)) return null
  const places = data.lines
  return Array.isArray(places) && places.every((place) => typeof place === 'number') ? places : null
}

/**
 * What an object says, one entry for each value by its path (`meta.dates.passed`);
 * entries of a list stand under their own words, so that a longer list shows what was added.
 */
export function toFacts(value: unknown, name: NamePlaces): Map<string, string> {
  const facts = new Map<string, string>()
  const add = (path: string, each: unknown) => {
    if (each === undefined) return
    if (each instanceof Set || each instanceof Map) add(path, [...each])
    else if (Array.isArray(each)) {
      for (const entry of each) {
        const shown = describe(entry, name)
        facts.set(`${path}[${shown}]`, shown)
      }
    } else if (isRecord(each) && !isNode(each)) {
      for (const [key, inner] of Object.entries(each))
        add(path === '' ? key : `${path}.${key}`, inner)
    } else facts.set(path, describe(each, name))
  }
  add('', value)
  return facts
}

/** One value in one line: a node by where it stands, a claim as a sentence. */
function describe(value: unknown, name: NamePlaces): string {
  if (value === null || value === undefined) return '未知'
  if (typeof value === 'string') return `“${shorten(value)}”`
  if (isRecord(value) && typeof value.field === 'string' && typeof value.by === 'string') {
    const stands = isNode(value.block) ? `，依据${standing(value.block, name)}` : ''
    return `${value.by} 认为 ${value.field} 是 ${describe(value.value, name)}${stands}`
  }
  if (isNode(value)) return standing(value, name)
  const text = JSON.stringify(value, (_, inner: unknown) =>
    isNode(inner) ? standing(inner, name) : inner
  )
  return shorten(text)
}

export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** The places of a block, as people call them: 第3行, 第1页第9行至第2页第1行. */
export type NamePlaces = (places: readonly number[]) => string

/** @param labels what the places of the source are called, in order */
export function namePlacesBy(labels: readonly string[]): NamePlaces {
  const nameOf = (place: number) => labels[place - 1] ?? numberedLabel('line', place)
  return (places) => {
    const first = nameOf(places.reduce((least, place) => Math.min(least, place), Infinity))
    const last = nameOf(places.reduce((most, place) => Math.max(most, place), -Infinity))
    return first === last ? first : `${first}至${last}`
  }
}

function standing(node: Node, name: NamePlaces): string {
  const places = placesOf(node)
  return places && places.length > 0 ? name(places) : node.type
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value.type === 'string' && placesOf(value) !== null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
