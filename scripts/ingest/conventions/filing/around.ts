import type {Root} from 'mdast'
import {simplified} from '../../../../src/text/simplified.ts'
import {documentsOf, textOf} from '../../engine/tree/blocks.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {choose, findMentions, type Gazetteer, lastNamedFrom, type Place} from '../lexicon/places.ts'
import {areaInChain, areaInShort, areaOfPress} from './short-areas.ts'

/** Whose site a page is of, as its foot says it. */
const host = /(?:主办|承办|版权所有|主办单位|承办单位)(?:单位)?[:：©]?/u
/** Labels of who published. */
const press = /来源|发布(?:机构|单位|机关)|公开单位|网站名称/
/** 统一社会信用代码 of an office at the front of an index number: its area stands from the third character. */
const credit = /^1[1-9](\d{6})[0-9A-Z]{9,10}(?:[/-]|$)/
/** The code of the area alone in front: 1101150000/2024-00012. */
const coded = /^(\d{6})\d{4,6}[/-]/

/**
 * The area of the site that a page was saved from, where neither its documents nor its masthead
 * name one: by who hosts it, or by its press.
 */
export function areaOfSite(
  tree: Root,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const documents = documentsOf(tree)
  const catalogue = documents.flatMap(({data}) => data.meta.catalogue ?? [])
  for (const line of ['site-footer', 'site-chrome'].flatMap((reason) => linesOf(tree, reason))) {
    const named = host.exec(line)
    const mentions = named ? findMentions(line.slice(named.index), gazetteer) : []
    const last = mentions[chainLength(mentions) - 1]
    const body = named && bodyIn(line.slice(named.index + named[0].length))
    const place = last ? choose(last.candidates, context) : body && areaInShort(body, gazetteer)
    if (place) return place
  }
  for (const {label, value} of catalogue) {
    const place = press.test(simplified(label))
      ? (areaInChain(value, gazetteer) ??
        areaOfPress(value, gazetteer) ??
        areaInFront(unspaced(value), gazetteer, context))
      : null
    if (place) return place
  }
  const neighbours = linesOf(tree, 'button').filter((line) => /[上下]一[篇条][:：]/.test(line))
  const named = neighbours.flatMap((line) =>
    findMentions(line, gazetteer).map(({candidates}) => choose(candidates, context))
  )
  const [only, ...others] = new Set(named)
  if (only && others.length === 0) return only
  return null
}

/** The area that the name of who publishes begins with, in full. */
function areaInFront(
  name: string,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const last = lastNamedFrom(name, 0, gazetteer)
  return last ? choose(last.candidates, context) : null
}

/** The area whose code the index number of a document has, where nothing printed names one. */
export function areaOfIndex(documents: readonly Document[], gazetteer: Gazetteer): Place | null {
  for (const {data} of documents) {
    const index = data.meta.indexNumber ?? ''
    const code = credit.exec(index)?.[1] ?? coded.exec(index)?.[1]
    const place = code === undefined ? null : gazetteer.coded(code)
    if (place) return place
  }
  return null
}

/** The name that a text begins with. */
function bodyIn(text: string): string | undefined {
  return /^\p{Script=Han}{4,24}/u.exec(text)?.[0]
}

/** How many mentions follow one another without anything between them. */
function chainLength(mentions: readonly {start: number; end: number}[]): number {
  return mentions.findIndex(({end}, at) => mentions[at + 1]?.start !== end) + 1
}

/** The lines that are furniture for a reason, without spaces. */
function linesOf(tree: Root, reason: string): string[] {
  const nodes = tree.children.flatMap((node) => (node.type === 'document' ? node.children : [node]))
  return nodes.flatMap((node) =>
    node.type === 'furniture' && node.reason === reason
      ? node.children.map((block) => unspaced(textOf(block)))
      : []
  )
}
