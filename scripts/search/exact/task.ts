import {openCompiled} from '../../../src/loader/compiled.ts'
import {partsOfBlocks} from '../../../src/loader/parts-of-blocks.ts'
import {simplify} from '../../../src/search/traditional.ts'
import type {SearchedDocument} from './document.ts'
import {makePart} from './make-part.ts'
import {writePart} from './part-file.ts'

/** A part that is to be made, and where. */
export interface Task {
  documents: SearchedDocument[]
  /** Folder of compiled documents. */
  compiled: string
  blockPassages: number
  to: string
}

export function makePartFile({documents, compiled, blockPassages, to}: Task): void {
  const reader = openCompiled(compiled)
  try {
    const {partOf} = partsOfBlocks(reader)
    const part = makePart(
      documents,
      blockPassages,
      simplify,
      ({digest}) => reader.blocks(digest),
      ({digest}) => (reader.parts(digest) === 1 ? null : (id) => partOf(digest, id))
    )
    writePart(to, part)
  } finally {
    reader.close()
  }
}
