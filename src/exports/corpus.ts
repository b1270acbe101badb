import {join} from 'node:path'
import {type ArchivedDocument, urlOf} from './document-record.ts'
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
      for (const piece of lineOf(document)) sink.write(piece)
      documents++
    },
    end: () => {
      close()
      return parts
    }
  }
}

function* lineOf({id, data, session, compiled}: ArchivedDocument): Generator<string> {
  const {title, kind, date, issuers, documentNumber, source} = data
  const head = {
    ...{id, url: urlOf(id), title, kind, date},
    districts: data.districts.map(({name}) => name),
    session: session.name,
    issuers: issuers.map(({name}) => name),
    documentNumber,
    sha256: source.sha256
  }
  yield `${JSON.stringify(head).slice(0, -1)},"text":"`
  for (const [at, {text}] of compiled.blocks.entries()) {
    yield (at === 0 ? '' : '\\n\\n') + JSON.stringify(text).slice(1, -1)
  }
  yield '"}\n'
}
