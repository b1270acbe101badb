import type {DocumentEntry} from './entries.ts'

/** What was not recognised of documents: its name, and of which ones. */
export interface UnknownFact {
  label: string
  documents: DocumentEntry[]
}

const facts: readonly (readonly [
  label: string,
  isUnknown: (data: DocumentEntry['data']) => boolean
])[] = [
  ['地区', ({districts}) => districts.length === 0],
  ['文种', ({kind}) => kind === 'other'],
  ['日期', ({date}) => date === null],
  ['发文机关', ({issuer}) => issuer === null]
]

/** The facts that some documents lack, in the order in which a person would look at them. */
export function unknownFacts(documents: readonly DocumentEntry[]): UnknownFact[] {
  return facts
    .map(([label, isUnknown]) => ({
      label,
      documents: documents.filter(({data}) => isUnknown(data))
    }))
    .filter(({documents: lacking}) => lacking.length > 0)
}
