import {createHash} from 'node:crypto'
import {digestOfProgram} from '../../ingest/artefacts/maker.ts'

/** All of the program that decides what comes of a document. */
const programParts = [
  ...['scripts/search/exact', 'scripts/ingest/archive/stem.ts'],
  ...['src/search', 'src/lib/areas.ts', 'src/text'],
  ...['src/documents/parts.ts', 'src/loader/parts-of-blocks.ts']
]

/** Digest of all that lists and texts are made with, beside the documents. */
export function makingOf(options: {blockPassages: number}): string {
  const program = digestOfProgram(programParts)
  return createHash('sha256')
    .update(JSON.stringify([program, options]))
    .digest('hex')
}
