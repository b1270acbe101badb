import type {Answer, Asked} from '../engine.ts'
import type {Simplify} from '../fold.ts'
import {createAnswer} from './answer.ts'
import {findCandidates} from './candidates.ts'
import type {Opened} from './opened.ts'
import {orderOf} from './order.ts'
import {textsOf} from './texts-reader.ts'
import type {Wanted} from './wanted.ts'

/** What is asked for, as far as lists have been read. */
export interface LookedUp extends Pick<Asked, 'filters' | 'order'> {
  archive: Opened
  terms: {all: Wanted[]; none: Wanted[]}
  within: Asked['query']['within']
  simplify: Simplify
}

/** What works on lists once they are read. */
export interface Answering {
  answerAsked: typeof answerAsked
  /** Make ready what texts are found by, while lists are on their way. */
  prepare: (archive: Opened) => void
}

export const answering: Answering = {answerAsked, prepare: textsOf}

/** Put what lists say of terms together. */
export async function answerAsked(
  {archive, terms, within, filters, order, simplify}: LookedUp,
  signal?: AbortSignal
): Promise<Answer> {
  const candidates = findCandidates(archive, terms.all, terms.none, within, filters)
  const ordered = await orderOf(candidates, archive, order)
  signal?.throwIfAborted()
  return createAnswer(archive, candidates, ordered, simplify)
}
