import type {Provenance} from '../../../src/schema/report.ts'
import {printable} from '../../../src/text/printable.ts'
import type {Ingested} from '../ingested.ts'
import {type NamePlaces, namePlacesBy} from './facts.ts'
import type {Change} from './compare.ts'
import {describeChange, quote} from './format-change.ts'
import type {Decision, Remark, Step, TraceRecord} from './record.ts'

/**
 * What each step did, for people: of the blocks at one place with all that was
 * decided for their document, or of the whole source in figures.
 *
 * @param places numbers of places of the source; `null` for all of it
 */
export function formatTrace(
  record: TraceRecord,
  {report, provenance}: Ingested,
  places: readonly number[] | null
): string {
  const name = namePlacesBy(record.labels)
  const isHere = isAt(places)
  const seen = record.read.filter(isHere)
  const numbers = numbersAt(record, places)
  const lines = [
    `来源 ${report.file}${places === null ? '' : ` ${name(places)}`}`,
    '读入',
    ...(places === null
      ? [`  编码 ${report.encoding ?? '不明'}，${String(record.read.length)} 块`]
      : seen.length > 0
        ? seen.map((view) => `  ${view.type}，在${view.owner}：${quote(view, name)}`)
        : ['  这一处没有文字']),
    ...record.reading.filter(isHere).map(({text}) => `  消息 ${text}`),
    ...record.steps.flatMap((step) => formatStep(step, places, numbers, name)),
    '写出',
    ...(places === null ? [] : [`  ${destination(provenance, isHere)}`]),
    ...report.documents.flatMap((id, at) =>
      numbers === null || numbers.has(at + 1) ? [`  文件 ${String(at + 1)} → ${id}`] : []
    ),
    ...lateMessages(record, report.messages)
      .filter(isHere)
      .map(({text}) => `  消息 ${text}`)
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}

/** Whether something stands at one of the places that were asked for; `null` for all. */
function isAt(asked: readonly number[] | null): (at: {places: readonly number[]}) => boolean {
  return ({places}) => asked?.some((place) => places.includes(place)) ?? true
}

/** Documents, by number, that hold the blocks of a place after the last step; `null` for all. */
function numbersAt(
  {last}: TraceRecord,
  places: readonly number[] | null
): ReadonlySet<number> | null {
  if (places === null) return null
  const owners = last.filter(isAt(places)).map(({owner}) => owner)
  return new Set(owners.map((owner) => Number(/^文件 (\d+)/.exec(owner)?.[1] ?? 0)))
}

function formatStep(
  {name, changes, decisions, messages, notes}: Step,
  asked: readonly number[] | null,
  numbers: ReadonlySet<number> | null,
  namePlaces: NamePlaces
): string[] {
  const described = (change: Change) => describeChange(change, namePlaces)
  const isHere = isAt(asked)
  const touched = changes.filter(
    ({before, after}) => asked === null || [...before, ...(after ? [after] : [])].some(isHere)
  )
  const lines = [
    ...(asked === null
      ? summarise(touched.map(described))
      : touched.flatMap(described).map(([aspect, what]) => `${aspect} ${what}`)),
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
          `消息 ${asked === null && places.length > 0 ? `${namePlaces(places)} ` : ''}${text}`
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
function destination(
  provenance: Provenance | null,
  isHere: (at: {places: readonly number[]}) => boolean
): string {
  if (!provenance) return '没有写出'
  const held = provenance.segments.filter(({start, end}) =>
    isHere({places: Array.from({length: end - start + 1}, (_, at) => start + at)})
  )
  const names = held.map((segment) => {
    if (segment.to === 'document') return `文件 ${segment.document} 的 ${segment.block}`
    return segment.to === 'session' ? `案卷 ${segment.session}` : `页面装饰（${segment.reason}）`
  })
  return names.length > 0 ? `归入${[...new Set(names)].join('、')}` : '没有归入任何一处'
}
