import {openCompiled} from '../../../src/loader/compiled.ts'
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
    writePart(
      to,
      makePart(documents, blockPassages, simplify, ({digest}) => reader.blocks(digest))
    )
  } finally {
    reader.close()
  }
}
