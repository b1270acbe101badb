import {type ArchivedDocument, urlOf} from './document-record.ts'

/** A document as a line of JSON, in pieces: a long text is never in memory as a whole. */
export function* corpusLineOf({id, data, session, compiled}: ArchivedDocument): Generator<string> {
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
