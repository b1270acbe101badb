import {compile} from '../../../src/documents/compile.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/**
 * The blocks of a body that have an id, with their texts as printed.
 *
 * @throws {DocumentError} where the body is none of a document
 */
export function blocksOf(body: string): IdentifiedBlock[] {
  return compile(body).blocks.flatMap(({id, text}) => (id === null ? [] : {id, text}))
}
