import {openExact} from '../../../src/search/exact/open-web.ts'
import type {Engine} from '../../../src/search/engine.ts'
import {firstSize} from '../../../src/search/page/state.ts'
import {createLine, type Line, mobile} from './line.ts'
import {type BenchQuery, classes, type QueryClass} from './queries.ts'
import type {Truth} from './truth.ts'

/** How well one class of queries is answered. */
export interface Answered {
  class: QueryClass
  queries: number
  /** Documents that hold what was typed, and how many of them were found. */
  true: number
  found: number
  /** Documents that were shown, and how many of them hold it. */
  shown: number
  shownTrue: number
  /** Of the queries that stand somewhere, those whose first document holds them. */
  firstTrue: number
  withHits: number
  /** Those of which all that they find was read, and of these those whose count was right. */
  read: number
  counted: number
  none: number
}

/** What queries cost: bytes, requests and milliseconds of each. */
export interface Spent {
  bytes: number[]
  requests: number[]
  times: number[]
}

/** Of what stands in more passages only the first documents are looked at. */
const mostRead = 600
/** Every so many queries is also the first one of a session. */
const fresh = 8
/** Queries over a slow line. */
const slow = 40

const open = (line: Line) => openExact('/search', line.load)

/** Ask each query of one session, and look at all that it finds. */
export async function askAll(
  site: string,
  queries: readonly BenchQuery[],
  truth: Truth
): Promise<{classes: Answered[]; next: Spent}> {
  const line = createLine(site, null)
  const engine = open(line)
  const answered = new Map(classes.map((name) => [name, newAnswered(name)]))
  const next = newSpent()
  await askFor(engine, '的')
  for (const query of queries) {
    const into = answered.get(query.class)
    if (!into) continue
    const {answer, hits} = await timed(line, next, () => askFor(engine, query.typed))
    const expected = truth(query.typed)
    const urls = hits.map(({url}) => url)
    into.queries++
    into.shown += urls.length
    into.shownTrue += urls.filter((url) => expected.has(url)).length
    if (expected.size > 0) into.withHits++
    if (urls[0] !== undefined && expected.has(urls[0])) into.firstTrue++
    if (urls.length === 0) into.none++
    // All of it would be read for one number.
    if (answer.passages.value > mostRead && !answer.passages.isExact) continue
    into.read++
    into.true += expected.size
    await answer.settle(() => undefined)
    const rest = await answer.next(expected.size)
    into.found += new Set([...urls, ...rest.map(({url}) => url)]).intersection(expected).size
    if (answer.documents.isExact && answer.documents.value === expected.size) into.counted++
  }
  return {classes: [...answered.values()], next}
}

/** What the first query of a session costs, all files but the page's own. */
export async function askFresh(site: string, queries: readonly BenchQuery[]): Promise<Spent> {
  const first = newSpent()
  for (const {typed} of queries.filter((_, at) => at % fresh === 0)) {
    const line = createLine(site, null)
    await timed(line, first, () => askFor(open(line), typed))
  }
  return first
}

/** Times of first and further queries where each request takes its time. */
export async function askSlowly(
  site: string,
  queries: readonly BenchQuery[]
): Promise<{first: Spent; next: Spent}> {
  const [first, next] = [newSpent(), newSpent()]
  const some = queries.filter((_, at) => at % Math.ceil(queries.length / slow) === 0)
  for (const [at, {typed}] of some.entries()) {
    const line = createLine(site, mobile)
    const engine = open(line)
    await timed(line, first, () => askFor(engine, typed))
    await timed(line, next, () => askFor(engine, some[(at + 1) % some.length]?.typed ?? ''))
  }
  return {first, next}
}

async function askFor(engine: Engine, typed: string) {
  const all = typed.split(' ').map((text) => ({text, field: null}))
  const query = {all, none: [], within: 'document' as const}
  const answer = await engine.search({query, filters: {}, order: 'ranked'})
  return {answer, hits: await answer.next(firstSize)}
}

/** Do something, and add what it cost. */
export async function timed<Value>(
  line: Line,
  spent: Spent,
  work: () => Promise<Value>
): Promise<Value> {
  line.take()
  const start = performance.now()
  const value = await work()
  spent.times.push(performance.now() - start)
  const {bytes, requests} = line.take()
  spent.bytes.push(bytes)
  spent.requests.push(requests)
  return value
}

export function newSpent(): Spent {
  return {bytes: [], requests: [], times: []}
}

function newAnswered(name: QueryClass): Answered {
  return {
    ...{class: name, queries: 0, true: 0, found: 0, shown: 0, shownTrue: 0},
    ...{firstTrue: 0, withHits: 0, read: 0, counted: 0, none: 0}
  }
}
