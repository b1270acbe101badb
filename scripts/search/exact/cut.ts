import {createHash} from 'node:crypto'
import type {SearchedDocument} from './document.ts'

/** Documents in a row whose lists are made together. */
export interface Section {
  documents: SearchedDocument[]
  /** Of all that decides what is made of them. */
  digest: string
}

/**
 * Bytes of compiled documents that a part has as a rule. It has at least a third and at the most twice as
 * many: one that is changed is likely one of the largest.
 */
const usualSize = 2_400_000
/** Documents of a part: with their heads they stay far below the passages that it can count. */
const mostDocuments = 2000

/**
 * Divide documents into sections by what they are: behind a document whose digest says so, by lot as it
 * were, the likelier the larger it is. So a document that comes or goes changes the section that it is
 * in, and no other.
 *
 * @param sizeOf bytes of a compiled document
 * @param making digest of all that parts are made with
 */
export function cutSections(
  documents: readonly SearchedDocument[],
  sizeOf: (document: SearchedDocument) => number,
  making: string,
  usual = usualSize
): Section[] {
  const sections: Section[] = []
  let open: SearchedDocument[] = []
  let hash = createHash('sha256').update(making)
  let size = 0
  const close = () => {
    if (open.length > 0) sections.push({documents: open, digest: hash.digest('hex')})
    open = []
    hash = createHash('sha256').update(making)
    size = 0
  }
  for (const document of documents) {
    const json = JSON.stringify(document)
    const own = createHash('sha256').update(json).digest()
    open.push(document)
    hash.update(own)
    size += sizeOf(document)
    const lot = own.readUInt32LE() / 2 ** 32
    const isEnough = size > usual / 3 && lot < sizeOf(document) / (usual * (2 / 3))
    if (isEnough || size > 2 * usual || open.length >= mostDocuments) close()
  }
  close()
  return sections
}
