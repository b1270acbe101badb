import {VFile} from 'vfile'
import {compile} from '../../../src/documents/compile.ts'
import type {Address} from '../../../src/schema/address.ts'
import type {DocumentData, Manifestation} from '../../../src/schema/document.ts'
import {type Head, headOfRefused} from '../artefacts/head.ts'
import {refused} from '../ingested.ts'
import {countOtherMarks} from '../letters.ts'
import {report} from '../messages.ts'
import type {OpenArtefact} from './write-plan.ts'

/**
 * Sources that hold the same documents, letter by letter, in another format or encoding are one:
 * its documents name all of them, and nothing else comes of the others. Which of them is read is
 * decided by what has an address already, by how much was recognised, by how much the format
 * tells of paragraphs, and by their order.
 */
export function withoutTwins(
  heads: readonly Head[],
  ledger: readonly Address[],
  open: OpenArtefact
): Head[] {
  const all = [...heads]
  const given = new Set(
    ledger.flatMap(({source, withdrawn}) => (withdrawn ? [] : `${source.file}\n${source.sha256}`))
  )
  for (const alike of sourcesOfSameText(heads)) {
    const ranked = alike.toSorted(
      (a, b) => rankOf(heads[b], given) - rankOf(heads[a], given) || a - b
    )
    for (const group of agreeing(ranked, heads)) {
      const [first, ...others] = group
      if (first === undefined || others.length === 0) continue
      joinTwins(all, first, others, open)
    }
  }
  return all
}

/** Places of sources of which each document has the same letters. */
function sourcesOfSameText(heads: readonly Head[]): number[][] {
  const byText = Map.groupBy(heads.keys(), (at) => textOf(heads[at]))
  return [...byText].flatMap(([text, places]) => (text !== '' && places.length > 1 ? [places] : []))
}

function textOf(head: Head | undefined): string {
  return head?.report.status === 'written' ? head.documents.map(({letters}) => letters).join() : ''
}

/** What two sources know of one document must not part them: two offices may print one text. */
function agreeing(places: readonly number[], heads: readonly Head[]): number[][] {
  const groups: number[][] = []
  for (const at of places) {
    const group = groups.find(([first]) => first !== undefined && agree(heads[first], heads[at]))
    if (group) group.push(at)
    else groups.push([at])
  }
  return groups
}

function agree(a: Head | undefined, b: Head | undefined): boolean {
  return (a?.documents ?? []).every(({data}, at) => {
    const other = b?.documents[at]?.data
    return other !== undefined && facts.every((fact) => areOne(fact(data), fact(other)))
  })
}

const facts: readonly ((data: DocumentData) => string | null)[] = [
  ({districts}) => districts[0]?.id ?? null,
  ({documentNumber}) => documentNumber,
  ({date}) => date
]

function areOne(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

const unitRanks = {paragraph: 2, line: 1, 'page-line': 0}

function rankOf(head: Head | undefined, given: ReadonlySet<string>): number {
  if (!head) return 0
  const {file, sha256} = head.report
  const known = head.documents
    .flatMap(({data}) => [...facts.map((fact) => fact(data)), data.issuer, data.speaker])
    .filter((value) => value !== null).length
  const unit = head.documents[0]?.data.source.unit ?? 'line'
  return (given.has(`${file}\n${sha256}`) ? 1e9 : 0) + known * 10 + unitRanks[unit]
}

function joinTwins(
  heads: Head[],
  first: number,
  others: readonly number[],
  open: OpenArtefact
): void {
  const head = heads[first]
  if (!head) return
  const texts = textsOf(first, head, open)
  const manifestations: Manifestation[][] = head.documents.map(() => [])
  for (const at of others) {
    const other = heads[at]
    if (!other) continue
    const {file, sha256, encoding} = other.report
    const counts = textsOf(at, other, open).map((text, place) =>
      countOtherMarks(texts[place] ?? '', text)
    )
    for (const [place, differences] of counts.entries()) {
      const {unit} = other.documents[place]?.data.source ?? {unit: 'line'}
      manifestations[place]?.push({file, sha256, encoding, unit, differences})
    }
    const twin = new VFile({path: file})
    const count = counts.reduce((sum, each) => sum + each, 0)
    report(twin, 'source-twin', null, {found: head.report.file, expected: String(count)})
    heads[at] = headOfRefused(refused(twin, sha256, 'duplicate', encoding))
  }
  const documents = head.documents.map((document, place) => ({
    ...document,
    data: {...document.data, manifestations: manifestations[place] ?? []}
  }))
  heads[first] = {...head, documents}
}

function textsOf(at: number, {documents}: Head, open: OpenArtefact): string[] {
  const artefact = open(at)
  try {
    return documents.map((_, place) =>
      compile(artefact.body(place))
        .blocks.map(({text}) => text)
        .join('\n')
    )
  } finally {
    artefact.close()
  }
}
