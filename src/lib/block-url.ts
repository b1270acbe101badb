import type {CompiledReader} from '../loader/compiled.ts'
import {partsOfBlocks} from '../loader/parts-of-blocks.ts'
import {urlOfPart} from './part-url.ts'

/** Tells the address of a block below the root of the site, on the page of its document where it stands. */
export type UrlOfBlock = (document: string, block: string) => string

/**
 * What is told of some places, document after document: of few long texts at a time it is known on
 * which page a block stands.
 *
 * @param documentOf address of the document of a place
 */
export function byDocument<Place, Told>(
  places: Iterable<Place>,
  documentOf: (place: Place) => string,
  tell: (place: Place) => Told
): Map<Place, Told> {
  const groups = Map.groupBy(places, documentOf)
  return new Map([...groups.values()].flatMap((own) => own.map((place) => [place, tell(place)])))
}

/** @param digests what the texts of documents are compiled under, by their addresses */
export function urlsOfBlocks(
  compiled: Pick<CompiledReader, 'has' | 'page' | 'parts' | 'part'>,
  digests: ReadonlyMap<string, string>
): UrlOfBlock {
  const {partOf} = partsOfBlocks(compiled)
  return (document, block) => {
    const digest = digests.get(document)
    const isKnown = digest !== undefined && compiled.has(digest)
    return `${urlOfPart(document, isKnown ? partOf(digest, block) : 1)}#${block}`
  }
}
