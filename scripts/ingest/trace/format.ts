import type {Provenance} from '../../../src/schema/report.ts'
import {printable} from '../../../src/text/printable.ts'
import type {Ingested} from '../ingested.ts'
import {namePlaces} from './facts.ts'
import {describeChange, quote} from './format-change.ts'
import type {Decision, Remark, Step, TraceRecord} from './record.ts'

/**
 * What each step did, for people: of the blocks at one place with all that was
 * decided for their document, or of the whole source in figures.
 *
 * @param place number of a place of the source; `null` for all of it
 */
export function formatTrace(
  record: TraceRecord,
  {report, provenance}: Ingested,
  place: number | null
): string {
  const isHere = ({places}: {places: readonly number[]}) => place === null || places.includes(place)
  const seen = record.read.filter(isHere)
  const numbers = numbersAt(record, place)
  const lines = [
    `来源 ${report.file}${place === null ? '' : ` ${namePlaces([place])}`}`,
    '读入',
    ...(place === null
      ? [`  编码 ${report.encoding ?? '不明'}，${String(record.read.length)} 块`]
      : seen.length > 0
        ? seen.map((view) => `  ${view.type}，在${view.owner}：${quote(view)}`)
        : ['  这一处没有文字']),
    ...record.reading.filter(isHere).map(({text}) => `  消息 ${text}`),
    ...record.steps.flatMap((step) => formatStep(step, place, numbers)),
    '写出',
    ...(place === null ? [] : [`  ${destination(provenance, place)}`]),
    ...report.documents.flatMap((id, at) =>
      numbers === null || numbers.has(at + 1) ? [`  文件 ${String(at + 1)} → ${id}`] : []
    ),
    ...lateMessages(record, report.messages)
      .filter(isHere)
      .map(({text}) => `  消息 ${text}`)
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}

/** Documents, by number, that hold the blocks of a place after the last step; `null` for all. */
function numbersAt({last}: TraceRecord, place: number | null): ReadonlySet<number> | null {
  if (place === null) return null
  const owners = last.filter(({places}) => places.includes(place)).map(({owner}) => owner)
  return new Set(owners.map((owner) => Number(/^文件 (\d+)/.exec(owner)?.[1] ?? 0)))
}

function formatStep(
  {name, changes, decisions, messages, notes}: Step,
  place: number | null,
  numbers: ReadonlySet<number> | null
): string[] {
  const isHere = ({places}: Remark) => place === null || places.includes(place)
  const touched = changes.filter(
    ({before, after}) =>
      place === null ||
      [...before, ...(after ? [after] : [])].some((view) => view.places.includes(place))
  )
  const lines = [
    ...(place === null
      ? summarise(touched.map(describeChange))
      : touched.flatMap(describeChange).map(([aspect, what]) => `${aspect} ${what}`)),
    ...decisions
      .filter(({document}) => numbers === null || document === null || numbers.has(document))
      .map(formatDecision),
    ...notes
      .filter((note) => isHere(note) || note.places.length === 0)
      .map(({text}) => `说明 ${text}`),
    ...messages
      .filter(isHere)
      .map(
        ({text, places}) =>
          `消息 ${place === null && places.length > 0 ? `${namePlaces(places)} ` : ''}${text}`
      )
  ]
  return lines.length > 0 ? [name, ...lines.map((line) => `  ${line}`)] : [`${name} 无改动`]
}

/** How many blocks changed, and in what; of those that moved, where to. */
function summarise(changes: readonly [aspect: string, what: string][][]): string[] {
  if (changes.length === 0) return []
  const aspects = changes.flat().map(([aspect, what]) => {
    const [, owner] = aspect === '归属' ? what.split(' → ') : []
    return owner === undefined || owner.startsWith('文件') ? aspect : `${aspect}（${owner}）`
  })
  const counts = [...Map.groupBy(aspects, (aspect) => aspect)]
  const parts = counts.map(([aspect, all]) => `${aspect} ${String(all.length)}`)
  return [`改动 ${String(changes.length)} 块：${parts.join('、')}`]
}

function formatDecision({document, field, before, after}: Decision): string {
  const whose = document === null ? '来源' : `文件 ${String(document)}`
  // An entry of a list has its words as its name.
  const [name = field] = field.split('[', 1)
  if (name !== field)
    return `${whose} ${name}：${after === null ? '删去' : '加上'} ${after ?? before ?? ''}`
  return `${whose} ${field}：${before ?? '无'} → ${after ?? '无'}`
}

/** What was said after the last step, by the proof and the schema. */
function lateMessages(
  {reading, steps}: TraceRecord,
  messages: Ingested['report']['messages']
): Remark[] {
  const told = new Map<string, number>()
  for (const {text} of [...reading, ...steps.flatMap((step) => step.messages)]) {
    told.set(text, (told.get(text) ?? 0) + 1)
  }
  return messages.flatMap(({reason, rule, line}) => {
    const text = `${reason} (${rule})`
    const count = told.get(text) ?? 0
    told.set(text, count - 1)
    return count > 0 ? [] : [{text, places: line === null ? [] : [line]}]
  })
}

/** Where the text of a place ended. */
function destination(provenance: Provenance | null, place: number): string {
  if (!provenance) return '没有写出'
  const held = provenance.segments.filter(({start, end}) => start <= place && place <= end)
  const names = held.map((segment) => {
    if (segment.to === 'document') return `文件 ${segment.document} 的 ${segment.block}`
    return segment.to === 'session' ? `案卷 ${segment.session}` : `页面装饰（${segment.reason}）`
  })
  return names.length > 0 ? `归入${names.join('、')}` : '没有归入任何一处'
}
