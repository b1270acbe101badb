import {numberedLabel} from '../../src/text/place.ts'
import type {Place} from '../ingest/engine/read/reader.ts'
import type {Disagreement} from './areas.ts'
import type {Invented} from './invented.ts'
import type {Misplaced} from './misplaced.ts'
import type {Missourced} from './missourced.ts'
import type {Difference, Stray} from './proof.ts'

export function describeDifference({id, expected, found}: Difference): string {
  return `${nameOfTarget(id)} 是“${found}”，来源是“${expected}”`
}

export function describeInvented(id: string, {label, value}: Invented): string {
  return `${id} 的${label}“${value}”，正文中没有`
}

export function describeMisplaced(id: string, {block, told}: Misplaced): string {
  return told === null
    ? `去了 ${id} 的 ${block}，文件里没有这一块`
    : `去了 ${id} 的 ${block}，那里写的位置是“${told}”`
}

export function describeMissourced(id: string, {field, told, actual}: Missourced): string {
  return `${id} 写的 ${field} 是“${told}”，收录时是“${actual}”`
}

export function describeArea({at, field, told, others}: Disagreement): string {
  return `${at} 的地区写的 ${field} 是“${told}”，别处是“${others}”`
}

export function describeStray({text, targets}: Stray): string {
  const ended = targets.length === 0 ? '没有去处' : `去了 ${targets.map(nameOfTarget).join('、')}`
  return `“${text}”${ended}，应恰有一处`
}

function nameOfTarget(target: string): string {
  return target === '' ? '页面杂项' : target
}

/** `a.txt:12`, which terminals make a link of; what is not called by its number, by its name. */
export function placeOf(file: string, place: number | null, places: readonly Place[]): string {
  if (place === null) return file
  const label = places[place - 1]?.label ?? ''
  return label === numberedLabel('line', place) ? `${file}:${String(place)}` : `${file}（${label}）`
}
