import {join} from 'node:path'
import {corpusLineOf} from './corpus-line.ts'
import type {ArchivedDocument} from './document-record.ts'
import {openSink, type Sink, type Written} from './sink.ts'

/** A file of texts: `data/corpus-1.jsonl` and so on. */
export interface CorpusPart {
  name: string
  documents: number
  written: Written
}

/** Bytes from which on a next file is begun: some hosts take no files over 25 MB. */
const full = 16_000_000

/**
 * Writes all texts of the archive, one document a line of JSON: what it is known by, and its text as
 * `index.txt` has it. A long text is written block by block.
 *
 * @param folder `data/` of a site
 */
export function openCorpus(folder: string): {
  add: (document: ArchivedDocument) => void
  end: () => CorpusPart[]
} {
  const parts: CorpusPart[] = []
  let sink: Sink | null = null
  let documents = 0
  const nameOf = () => `corpus-${String(parts.length + 1)}.jsonl`
  const close = () => {
    if (sink) parts.push({name: nameOf(), documents, written: sink.end()})
    sink = null
    documents = 0
  }
  return {
    add: (document) => {
      if (sink && sink.size() >= full) close()
      sink ??= openSink(join(folder, nameOf()))
      for (const piece of corpusLineOf(document)) sink.write(piece)
      documents++
    },
    end: () => {
      close()
      return parts
    }
  }
}
