import type {Answer, Count, Hit, Place} from '../engine.ts'
import type {Simplify} from '../fold.ts'
import {type Candidates, includes} from './candidates.ts'
import {type Counts, countResults} from './count.ts'
import {type Group, isIn, narrow} from './group.ts'
import {headPassages} from './manifest.ts'
import type {Opened} from './opened.ts'
import {headMarks, isInHead, isInText, placesIn, simplifyBy} from './proof.ts'
import type {TextBlock} from './texts.ts'
import {textsOf} from './texts-reader.ts'

/** Blocks of texts that are read before counts are told again. */
const together = 24
/** So many times the documents that are wanted are read together, where many are false. */
const mostAhead = 4
/** Where more blocks would be read, more lists are first. */
const fewBlocks = 8

/** @param order the candidates in the order in which they are shown */
export function createAnswer(
  opened: Opened,
  candidates: Candidates,
  order: readonly number[],
  simplify: Simplify
): Answer {
  const {starts, manifest} = opened
  const texts = textsOf(opened)
  const {groups, without, facts, allowedOf, isHit, passagesOf, isPlace} = candidates
  const terms = groups.flatMap((group) => group.terms)
  const shown = order.filter((document) => facts.failsOf(document).length === 0)
  const documentsByUrl = new Map<string, number>()
  let counts: Counts | null = null
  let at = 0
  let reading: Promise<unknown> = Promise.resolve()

  /** Read a block of a document, and learn which of its passages hold what is asked for. */
  const readBlock = async (document: number, block: number, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    const text = await texts.read(block)
    signal?.throwIfAborted()
    learn(document, block, text)
    return text
  }
  const learn = (document: number, block: number, {card, passages, simplified}: TextBlock) => {
    const own = simplifyBy(simplified, simplify)
    const {first} = texts.passagesOf(document, block)
    const start = starts[document] ?? 0
    for (const group of [...groups, ...without]) {
      if (group.isExact) continue
      const list = group.of(document)
      const check = (passage: number, isTrue: (term: Group['terms'][number]) => boolean) => {
        if (group.proofs.has(passage) || !includes(list, passage)) return
        group.proofs.set(passage, group.terms.every(isTrue))
        counts = null
      }
      check(start, (term) => isInHead(card, true, term, own))
      check(start + 1, (term) => isInHead(card, false, term, own))
      for (const [behind, passage] of passages.entries())
        check(first + behind, (term) => isInText(passage, term, own))
    }
  }
  const isOfHead = (document: number, passage: number) =>
    passage < (starts[document] ?? 0) + headPassages
  /** Read until it is known whether a document is a result, and every group has been seen in it. */
  const prove = async (document: number, signal?: AbortSignal): Promise<Map<number, TextBlock>> => {
    const allowed = allowedOf(document)
    const blocks = new Map<number, TextBlock>()
    // Each block says of the head of its document what is asked for, too.
    const isRead = (passage: number) =>
      isOfHead(document, passage) ? blocks.size > 0 : blocks.has(texts.blockOf(document, passage))
    for (;;) {
      const next = new Set<number>()
      const plan = (passages: readonly number[]) => {
        const planned = passages.map((passage) => texts.blockOf(document, passage))
        const block = planned.find((each) => next.has(each)) ?? planned[0]
        if (block !== undefined) next.add(block)
      }
      if (isHit(document, allowed) === false) return blocks
      for (const group of groups) {
        const own = [...group.of(document)].filter((each) => allowed === null || allowed(each))
        const isSeen = own.some(
          (each) => isRead(each) && (group.isExact || group.proofs.get(each) === true)
        )
        if (isSeen) continue
        const unread = own.filter((each) => !isRead(each) && group.proofs.get(each) !== false)
        const inText = unread.filter((each) => !isOfHead(document, each))
        plan(inText.length > 0 ? inText : unread)
      }
      for (const group of without)
        if (isIn(group, document, null) === null)
          plan([...group.of(document)].filter((each) => !group.proofs.has(each)))
      if (next.size === 0) {
        if (blocks.size > 0) return blocks
        next.add(texts.blockOf(document, starts[document] ?? 0))
      }
      await Promise.all(
        Array.from(next, async (block) =>
          blocks.set(block, await readBlock(document, block, signal))
        )
      )
    }
  }
  const placesOfBlock = (
    document: number,
    block: number,
    text: TextBlock,
    of: Iterable<number>
  ) => {
    const own = simplifyBy(text.simplified, simplify)
    const {first} = texts.passagesOf(document, block)
    return Array.from(of).flatMap((passage) => {
      const kept = text.passages[passage - first]
      return kept ? placesIn(kept, terms, own) : []
    })
  }
  const readHit = async (document: number, signal?: AbortSignal): Promise<Hit | null> => {
    const blocks = await prove(document, signal)
    const allowed = allowedOf(document)
    const [some] = blocks.values()
    if (isHit(document, allowed) !== true || !some) return null
    const {card, simplified} = some
    documentsByUrl.set(card.url, document)
    const passages = passagesOf(document, allowed)
    const proven = passages.filter((passage) => isPlace(document, passage) === true)
    const ofBlock = Map.groupBy(proven, (passage) => texts.blockOf(document, passage))
    const read = [...blocks]
      .sort(([one], [other]) => one - other)
      .map(([block, text]) => ({block, text, own: ofBlock.get(block) ?? []}))
    return {
      ...{url: card.url, title: card.title, kind: card.kind, date: card.date},
      ...{district: card.district, filed: card.filed, number: card.number},
      head: headMarks(card, terms, simplifyBy(simplified, simplify)),
      places: read.flatMap(({block, text, own}) => placesOfBlock(document, block, text, own)),
      passages: countOf(document),
      read: read.reduce((sum, {own}) => sum + own.length, 0)
    }
  }
  const countOf = (document: number): Count => {
    const passages = passagesOf(document, allowedOf(document))
    const isExact = passages.every((passage) => isPlace(document, passage) === true)
    return {value: passages.length, isExact}
  }
  const next = async (count: number, signal?: AbortSignal): Promise<Hit[]> => {
    const hits: Hit[] = []
    let place = at
    let ahead = 1
    const isOver = () => hits.length === count || place >= shown.length
    while (!isOver()) {
      const batch = following(place, (count - hits.length) * ahead)
      const read = await Promise.all(batch.map(([, document]) => readHit(document, signal)))
      if (batch.length === 0) place = shown.length
      for (const [each, [of]] of batch.entries()) {
        // What was read beyond is kept for the next time.
        if (hits.length === count) break
        const hit = read[each]
        if (hit) hits.push(hit)
        place = of + 1
      }
      // Where some were false, lists tell sooner than texts which of the others are.
      if (!isOver() && !(await narrowAll(signal))) ahead = Math.min(mostAhead, 2 * ahead)
    }
    at = place
    return hits
  }
  /** The next documents of the order that may be results, and their places in it. */
  const following = (from: number, count: number): [place: number, document: number][] => {
    const batch: [number, number][] = []
    for (let place = from; batch.length < count && place < shown.length; place++) {
      const document = shown[place] ?? 0
      if (isHit(document, allowedOf(document)) !== false) batch.push([place, document])
    }
    return batch
  }
  const narrowAll = async (signal?: AbortSignal): Promise<boolean> => {
    signal?.throwIfAborted()
    const narrowed = await Promise.all([...groups, ...without].map(narrow))
    signal?.throwIfAborted()
    counts = null
    return narrowed.includes(true)
  }
  const counted = () => (counts ??= countResults(candidates, manifest))
  return {
    get documents() {
      return counted().documents
    },
    get passages() {
      return counted().passages
    },
    get facets() {
      return counted().facets
    },
    next: (count, signal) => {
      // One after the other, so that each document is given once.
      const reply = reading.then(() => next(count, signal))
      reading = reply.catch(() => undefined)
      return reply
    },
    placesOf: async (url, from, count, signal) => {
      const document = documentsByUrl.get(url)
      if (document === undefined) return []
      const places: Place[] = []
      let seen = 0
      for (const passage of passagesOf(document, allowedOf(document))) {
        if (seen >= from + count) break
        const block = texts.blockOf(document, passage)
        if (isPlace(document, passage) === null) await readBlock(document, block, signal)
        if (isPlace(document, passage) !== true) continue
        if (seen++ < from) continue
        const text = await readBlock(document, block, signal)
        places.push(...placesOfBlock(document, block, text, [passage]))
      }
      return places
    },
    passagesOf: (url) => {
      const document = documentsByUrl.get(url)
      return document === undefined ? {value: 0, isExact: true} : countOf(document)
    },
    settle: async (onChange, signal) => {
      let waiting = unsettled()
      // As long as lists tell more than as many texts would.
      for (let gain = fewBlocks; waiting.length > fewBlocks && gain > 1;) {
        const before = waiting.length
        if (!(await narrowAll(signal))) break
        waiting = unsettled()
        gain = before - waiting.length
      }
      for (let done = 0; done < waiting.length; done += together) {
        const batch = waiting.slice(done, done + together)
        await Promise.all(batch.map(([document, block]) => readBlock(document, block, signal)))
        await onChange()
      }
    }
  }

  /** The blocks that must be read until all is known, in the order of results. */
  function unsettled(): [document: number, block: number][] {
    const open = [...groups, ...without].filter(({isExact}) => !isExact)
    if (open.length === 0) return []
    return order.flatMap((document) => {
      if (facts.failsOf(document).length > 1 || isHit(document, null) === false) return []
      const passages = open.flatMap(({of, proofs}) =>
        [...of(document)].filter((passage) => !proofs.has(passage))
      )
      const blocks = new Set(passages.map((passage) => texts.blockOf(document, passage)))
      return Array.from(blocks, (block): [number, number] => [document, block])
    })
  }
}
