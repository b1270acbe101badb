import {recordsOf} from '../../schema/records/record.ts'
import {hasTasks} from '../../tasks/has-tasks.ts'
import {compare} from '../entries.ts'
import type {DocumentEntry, Library} from '../library.ts'
import {type Candidate, examplesOf} from './examples.ts'

/** Bytes of a document, as it is compiled, up to which it is looked into. */
const largest = 2_000_000
/** Documents that are looked into for tasks. */
const mostPlans = 4

/** What readers of this archive may search for. Documents that are very long are not looked into. */
export function getExamples({documents, districts, compiled, noteOf, laws}: Library): string[] {
  const keyOf = ({digest}: DocumentEntry) => String(digest)
  const short = documents.filter((document) => compiled.size(keyOf(document)) <= largest)
  const plans = short.filter((document) => hasTasks(document, noteOf(document)))
  return examplesOf({
    documents: short,
    tasks: plans.slice(0, mostPlans).flatMap((document) => {
      const records = [...document.data.records, ...compiled.records(keyOf(document))]
      return recordsOf(records, 'task').map((task) => ({...task, document: document.id}))
    }),
    cited: mostCited(laws),
    areas: districts.map(({name}) => name),
    says: (document, text) =>
      compiled.text(keyOf(document)).blocks.some((block) => block.text.includes(text))
  })
}

/** Characters of a name that tells something, and is easily read as an example. */
const [shortest, longest] = [4, 20]

function mostCited({all}: Library['laws']): Candidate[] {
  return all
    .filter(({name, citing}) => citing.length > 0 && name.length >= shortest)
    .filter(({name}) => name.length <= longest)
    .sort((a, b) => b.citing.length - a.citing.length || compare(a.name, b.name))
    .map(({name, citing}) => ({text: name, document: citing[0]?.document.id ?? ''}))
}
