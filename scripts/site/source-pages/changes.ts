import type {Segment} from '../../../src/schema/report.ts'
import type {Place} from '../../ingest/engine/read/reader.ts'

/** What is written otherwise than in a source, though every character is there. */
export interface Changes {
  /** Paragraphs that are printed over several places of the source. */
  joined: number
  /** Digits and letters of full width. */
  narrowed: number
}

/** Count what changed its form on the way from a source to its documents. */
export function changesOf(places: readonly Place[], segments: readonly Segment[]): Changes {
  const changes: Changes = {joined: 0, narrowed: 0}
  const seen = new Map<string, number>()
  for (const segment of segments) {
    if (segment.to !== 'document') continue
    const block = `${segment.document}#${segment.block}`
    const count = (seen.get(block) ?? 0) + segment.end - segment.start + 1
    if (count > 1 && (seen.get(block) ?? 0) <= 1) changes.joined++
    seen.set(block, count)
    for (let at = segment.start; at <= segment.end; at++) {
      changes.narrowed += places[at - 1]?.text.match(/[０-９Ａ-Ｚａ-ｚ]/g)?.length ?? 0
    }
  }
  return changes
}

/** 多行合为一段 12 处；全角改为半角 3 字. */
export function describeChanges({joined, narrowed}: Changes): string {
  const parts = [
    ...(joined > 0 ? [`几行合为一段 ${String(joined)} 处`] : []),
    ...(narrowed > 0 ? [`全角数字和字母改为半角 ${String(narrowed)} 个`] : [])
  ]
  return parts.length === 0 ? '除空白外，写法都未改动' : `除空白外，写法改动：${parts.join('；')}`
}
