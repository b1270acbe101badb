import type {Provenance, Segment} from '../../src/schema/report.ts'

/** A source that holds two documents. */
export const lines = [
  '子虚区公报 第3期',
  '',
  '关于修桥的通知',
  '各镇人民政府：',
  '　　今年修桥３座，其中南柯镇',
  '2座，投资1.5亿元。',
  '— 7 —',
  '关于植树的通知',
  '植树ＡＢ两区。'
]
export const provenance = trace(
  {start: 1, end: 1, to: 'session', session: 'zixu/2024'},
  {start: 2, end: 2, to: 'furniture', reason: 'blank'},
  block(3, 3, 'bridges', 'title'),
  block(4, 4, 'bridges', 'p001'),
  block(5, 6, 'bridges', 'p002'),
  {start: 7, end: 7, to: 'furniture', reason: 'page-number'},
  block(8, 8, 'trees', 'title'),
  block(9, 9, 'trees', 'p001')
)
/** Where the lines of a source went. */
export function trace(...segments: Segment[]): Provenance {
  return {file: 'bulletin.txt', unit: 'line', segments}
}

/** Lines that went to one block of a document. */
export function block(start: number, end: number, document: string, id: string): Segment {
  return {start, end, to: 'document', document, block: id}
}
