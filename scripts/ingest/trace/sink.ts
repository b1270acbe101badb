import type {Block} from '../engine/tree/nodes.ts'

/**
 * Where a step may say why it did what it did. It is there only while a source is
 * traced, and what is said is shown and changes nothing:
 * `file.data.trace?.note('比“2024年”更早，取署名的日期', block)`.
 */
export interface TraceSink {
  /**
   * @param text one sentence in Chinese
   * @param at what it is about: a block or a place of the source; `null` for the whole
   */
  note: (text: string, at: Block | number | null) => void
}

declare module 'vfile' {
  interface DataMap {
    trace: TraceSink
  }
}
