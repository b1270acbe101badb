import type {Engine, Query} from '../engine.ts'
import type {Simplify} from '../fold.ts'
import {mayBeTraditional} from '../may-be-traditional.ts'
import type {Answering} from './answer-asked.ts'
import type {Opened} from './opened.ts'
import {lookUp, lookUpTitle, type Wanted} from './wanted.ts'

/** What an exact engine is made with. */
export interface ExactSources {
  /** Asked for with each query. */
  open: () => Promise<Opened>
  /** The table of traditional characters, which most queries do without. */
  traditional: () => Promise<Simplify>
  /** What works on lists, which is needed once they are read. */
  answering: () => Promise<Answering>
}

const asTyped: Simplify = (character) => character

/** An engine that finds every place of what is asked for, and nothing else. */
export function createExactEngine({open, traditional, answering}: ExactSources): Engine {
  return {
    search: async ({query, filters, order}, signal) => {
      // It comes while they are read.
      const finding = answering()
      finding.catch(() => undefined)
      const opening = open()
      opening.catch(() => undefined)
      const simplify = textsOf(query).some(mayBeTraditional) ? await traditional() : asTyped
      const archive = await opening
      signal?.throwIfAborted()
      const looking = lookUpAll(query, archive, simplify)
      looking.catch(() => undefined)
      const {answerAsked, prepare} = await finding
      // Behind the requests that are about to be made.
      setTimeout(() => prepare(archive))
      const terms = await looking
      signal?.throwIfAborted()
      return answerAsked({archive, terms, within: query.within, filters, order, simplify}, signal)
    }
  }
}

async function lookUpAll(
  {all, none}: Query,
  opened: Opened,
  simplify: Simplify
): Promise<{all: Wanted[]; none: Wanted[]}> {
  const title = lookUpTitle(all, opened, simplify)
  const look = (terms: Query['all'], of: typeof title) =>
    Promise.all(terms.map((term) => lookUp(term, opened, simplify, of)))
  const [ofAll, ofNone] = await Promise.all([look(all, title), look(none, null)])
  return {all: ofAll, none: ofNone}
}

function textsOf({all, none}: Query): string[] {
  return [...all, ...none].map(({text}) => text)
}
