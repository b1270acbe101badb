import {recordsOf} from '../../schema/records/record.ts'
import type {DocumentEntry, Library} from '../library.ts'
import {examplesOf} from './examples.ts'

/** Bytes of a document, as it is compiled, up to which it is looked into. */
const largest = 2_000_000
/** Documents that are looked into for tasks. */
const mostPlans = 4

/** What readers of this archive may search for. Documents that are very long are not looked into. */
export function getExamples({documents, districts, compiled}: Library): string[] {
  const keyOf = ({digest}: DocumentEntry) => String(digest)
  const short = documents.filter((document) => compiled.size(keyOf(document)) <= largest)
  const plans = short.filter(({data: {kind}}) => kind === 'plan' || kind === 'notice')
  return examplesOf({
    documents: short,
    tasks: plans.slice(0, mostPlans).flatMap((document) => {
      const records = recordsOf(compiled.records(keyOf(document)), 'task')
      return records.map((task) => ({...task, document: document.id}))
    }),
    areas: districts.map(({name}) => name),
    says: (document, text) =>
      compiled.text(keyOf(document)).blocks.some((block) => block.text.includes(text))
  })
}
