import {type Kind, kindLabels} from '../../schema/kinds.ts'
import type {Count, Hit} from '../engine.ts'

/** Districts of a document that are named one by one. */
const most = 3

/** 12, or 至多 12 as long as it is not exact. */
export function countLabel({value, isExact}: Count): string {
  return (isExact ? '' : '至多 ') + String(value)
}

/** 2024-02-26 → 2024年2月26日; 2024-02 → 2024年2月. */
export function dateLabel(date: string): string {
  const units = ['年', '月', '日']
  return date
    .split('-')
    .map((part, at) => `${String(Number(part))}${units[at] ?? ''}`)
    .join('')
}

/** 通知公告 for what data call `notice`. */
export function kindLabel(kind: string): string {
  return Object.hasOwn(kindLabels, kind) ? kindLabels[kind as Kind] : kind
}

/** Passages of each 10,000 characters, with one decimal. */
export function densityOf(passages: number, characters: number): string {
  return characters === 0 ? '–' : ((10_000 * passages) / characters).toFixed(1)
}

/** What a list says of a document below its title; nothing of what is not known. */
export function factsOf({
  kind,
  date,
  filed,
  district,
  number
}: Pick<Hit, 'kind' | 'date' | 'filed' | 'district' | 'number'>): string[] {
  const own = district === '' ? [] : district.split('、')
  const areas = own.length > most ? [`${String(own.length)} 个地区`] : own
  const where = own.length === 1 && filed.startsWith(district) ? [] : [areas.join('、')]
  const day = date === null ? '' : dateLabel(date)
  return [kindLabel(kind), day, ...where, filed, number ?? ''].filter((fact) => fact !== '')
}
