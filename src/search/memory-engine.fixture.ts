import type {Answer, Asked, Engine, FacetCount, Filters, Hit, Place, Term} from './engine.ts'

/** A document that is searched by reading it. */
export interface MemoryDocument extends Pick<
  Hit,
  'url' | 'title' | 'kind' | 'date' | 'district' | 'filed' | 'number'
> {
  values: Record<keyof Filters, {value: string; label: string}[]>
  passages: {headings: string[]; blocks: {id: string; text: string}[]}[]
}

/** How an engine behaves whose lists are not exact before all is read. */
export interface MemoryOptions {
  isExact?: boolean
}

/** An engine that reads every document from front to end for each search: slow, and right. */
export function createMemoryEngine(
  documents: readonly MemoryDocument[],
  {isExact = true}: MemoryOptions = {}
): Engine {
  return {
    search: (asked) => Promise.resolve(answerOf(documents, asked, isExact))
  }
}

const facets = ['district', 'kind', 'session', 'year', 'speaker', 'body'] as const

function answerOf(documents: readonly MemoryDocument[], asked: Asked, isExact: boolean): Answer {
  const matching = documents.flatMap((document) => {
    const found = find(document, asked)
    return found ? [found] : []
  })
  const passes = (document: MemoryDocument, but?: keyof Filters) =>
    facets.every(
      (facet) =>
        facet === but ||
        !asked.filters[facet] ||
        document.values[facet].some(({value}) => asked.filters[facet]?.includes(value))
    )
  const results = matching.filter(({document}) => passes(document))
  const by = ({document}: {document: MemoryDocument}) => document.date ?? ''
  if (asked.order === 'newest') results.sort((a, b) => by(b).localeCompare(by(a)))
  if (asked.order === 'oldest') results.sort((a, b) => by(a).localeCompare(by(b)))
  let isSettled = isExact
  const count = (value: number) => ({value, isExact: isSettled})
  const passagesIn = (list: typeof results) =>
    list.reduce((sum, {passages}) => sum + passages.length, 0)
  const countsOf = (facet: keyof Filters): FacetCount[] => {
    const rest = matching.filter(({document}) => passes(document, facet))
    const values = new Map(
      documents.flatMap(({values: of}) => of[facet].map(({value, label}) => [value, label]))
    )
    return [...values].map(([value, label]) => {
      const has = (document: MemoryDocument) =>
        document.values[facet].some((each) => each.value === value)
      const own = rest.filter(({document}) => has(document))
      return {
        ...{value, label, documents: count(own.length), passages: count(passagesIn(own))},
        characters: documents.filter(has).reduce((sum, document) => sum + lengthOf(document), 0)
      }
    })
  }
  let next = 0
  return {
    get documents() {
      return count(results.length)
    },
    get passages() {
      return count(passagesIn(results))
    },
    get facets() {
      return Object.fromEntries(
        facets.map((facet) => [facet, countsOf(facet)])
      ) as unknown as Answer['facets']
    },
    next: (wanted) => {
      const part = results.slice(next, next + wanted)
      next += part.length
      return Promise.resolve(
        part.map(({document, passages, head}): Hit => {
          const {url, title, kind, date, district, filed, number} = document
          return {
            ...{url, title, kind, date, district, filed, number, head},
            places: passages.slice(0, 1).flat(),
            passages: count(passages.length),
            read: Math.min(passages.length, 1)
          }
        })
      )
    },
    placesOf: (url, from, wanted) => {
      const found = results.find(({document}) => document.url === url)
      return Promise.resolve(found?.passages.slice(from, from + wanted).flat() ?? [])
    },
    passagesOf: (url) =>
      count(results.find(({document}) => document.url === url)?.passages.length ?? 0),
    settle: (onChange) => {
      isSettled = true
      onChange()
      return Promise.resolve()
    }
  }
}

function find(document: MemoryDocument, {query}: Asked) {
  const texts = document.passages.flatMap(({blocks}) => blocks.map(({text}) => text))
  const inTitle = (term: Term) => document.title.includes(term.text)
  const inNumber = (term: Term) => (document.number ?? '').includes(term.text)
  const holds = (term: Term) =>
    term.field === 'title'
      ? inTitle(term)
      : term.field === 'number'
        ? inNumber(term)
        : inTitle(term) || inNumber(term) || texts.some((text) => text.includes(term.text))
  if (!query.all.every(holds) || query.none.some(holds)) return null
  const words = query.all.filter(({field}) => field === null).map(({text}) => text)
  const passages = document.passages
    .filter(
      ({blocks}) =>
        query.within === 'document' ||
        words.every((word) => blocks.some(({text}) => text.includes(word)))
    )
    .map(({headings, blocks}) =>
      blocks.flatMap(({id, text}): Place[] => {
        const marks = marksOf(text, words)
        return marks.length === 0 ? [] : [{id, headings, text, marks}]
      })
    )
    .filter((places) => places.length > 0)
  const marks = marksOf(
    document.title,
    query.all.map(({text}) => text)
  )
  const head = marks.length > 0 ? [{field: 'title', text: document.title, marks}] : []
  if (query.within === 'passage' && passages.length === 0 && head.length === 0) return null
  return {document, passages, head}
}

function marksOf(text: string, words: readonly string[]): [from: number, to: number][] {
  const marks: [from: number, to: number][] = []
  for (const word of words)
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
      marks.push([at, at + word.length])
  return marks.sort((a, b) => a[0] - b[0])
}

function lengthOf({passages}: MemoryDocument): number {
  return passages.flatMap(({blocks}) => blocks).reduce((sum, {text}) => sum + text.length, 0)
}

/** A notice of a district, with one block of text below one heading. */
export function memoryDocument(district: string, text: string): MemoryDocument {
  const values = {kind: [], session: [], year: [], speaker: [], body: []}
  return {
    ...{url: '/zixu/2024/1/', title: '通知1', kind: 'notice', date: '2024-03-01'},
    ...{district, filed: '2024年', number: null},
    values: {...values, district: [{value: district, label: district}]},
    passages: [{headings: ['一、桥'], blocks: [{id: 'p1', text}]}]
  }
}
