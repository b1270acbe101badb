import type {Message, SourceReport} from '../../src/schema/report.ts'

/** What became of a source, written with no messages where nothing else is said. */
export function report(file: string, rest: Partial<SourceReport> = {}): SourceReport {
  return {
    file,
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    status: 'written',
    places: 0,
    documents: [],
    han: {source: 0, documents: 0, session: 0, furniture: 0},
    messages: [],
    ...rest
  }
}

export function message(
  severity: Message['severity'],
  line: number | null,
  rule: string,
  reason: string,
  note: string
): Message {
  return {rule, severity, line, reason, note, document: null}
}
