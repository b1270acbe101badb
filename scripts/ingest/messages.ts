import type {VFile} from 'vfile'
import type {Message, Provenance} from '../../src/schema/report.ts'
import type {Definition} from './definitions/definition.ts'
import {definitions, type Rule} from './definitions.ts'

export type {Rule}

/** What a message is about. */
export interface Particulars {
  found?: string
  expected?: string
}

/** What has places in its source, first to last, as blocks do. */
interface Placed {
  data: {lines: readonly number[]}
}

/** Put a message on a file, at the place of a block or a line where there is one. */
export function report(
  file: VFile,
  rule: Rule,
  place: Placed | number | null,
  {found = '', expected = ''}: Particulars = {}
): void {
  const definition: Definition = definitions[rule]
  const reason = definition.reason
    .replaceAll('{found}', () => shorten(found))
    .replaceAll('{expected}', () => shorten(expected))
  const line = typeof place === 'number' ? place : place?.data.lines[0]
  const message = withoutStack(() =>
    file.message(reason, {
      ruleId: rule,
      source: 'ingest',
      ...(line === undefined ? {} : {place: {line, column: 1}})
    })
  )
  message.fatal = {error: true, warning: false, info: undefined}[definition.severity]
  message.note = definition.note
}

/** A message is an error to the platform; where in the program it was made takes long to find out, and tells nobody anything. */
function withoutStack<Value>(make: () => Value): Value {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = limit
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/**
 * The messages of a file as data, in order of place. Those that readers should
 * see name the document that their line went to.
 */
export function toMessages(file: VFile, provenance: Provenance | null): Message[] {
  const documents = documentsByLine(provenance)
  const messages = file.messages.map((message): Message => {
    const rule = (message.ruleId ?? 'source-failed') as Rule
    const definition: Definition = definitions[rule]
    const line = message.line ?? null
    const document = definition.shown && line !== null ? (documents[line] ?? null) : null
    const {severity, note} = definition
    const label = line === null ? undefined : file.data.labels?.[line - 1]
    const place = label === undefined ? {line} : {line, label}
    return {rule, severity, ...place, reason: message.reason, note, document}
  })
  return messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** The document that each line went to; of a line that several blocks share, the first one. */
function documentsByLine(provenance: Provenance | null): (string | null)[] {
  const documents: (string | null)[] = []
  for (const segment of provenance?.segments ?? []) {
    const document = segment.to === 'document' ? segment.document : null
    for (let line = segment.start; line <= segment.end; line++) {
      if (documents[line] === undefined) documents[line] = document
    }
  }
  return documents
}
