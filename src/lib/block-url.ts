import type {CompiledReader} from '../loader/compiled.ts'
import {partsOfBlocks} from '../loader/parts-of-blocks.ts'
import {urlOfPart} from './part-url.ts'

/** Tells the address of a block below the root of the site, on the page of its document where it stands. */
export type UrlOfBlock = (document: string, block: string) => string

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
