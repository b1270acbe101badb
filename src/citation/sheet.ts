/** A passage on an evidence sheet: a block of a document. */
export interface Passage {
  /** `<district>/<session>/<item>` */
  id: string
  block: string
  /** First digits of the SHA-256 of its text when the sheet was written down; `null` where none were. */
  digest: string | null
}

/** Passages on a sheet: so many can be fetched, and read. */
export const mostPassages = 200
/** Hexadecimal digits of a digest on a sheet. */
export const digestLength = 12

const document = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*){2}$/
const passage = /^([a-z][a-z0-9-]*)(?:~([0-9a-f]{8,64}))?$/

/**
 * Passages as part of an address, in their order: `<id>:<block>~<digest>,<block>;<id>:<block>`.
 * Those of one document that follow each other stand together.
 */
export function writeSheet(passages: readonly Passage[]): string {
  let text = ''
  let before = ''
  for (const {id, block, digest} of passages) {
    text += id === before ? ',' : `${text === '' ? '' : ';'}${id}:`
    text += digest === null ? block : `${block}~${digest}`
    before = id
  }
  return text
}

/** What a sheet tells, and what was left out of it. */
export interface ReadSheet {
  passages: Passage[]
  /** Parts that are no address of a passage. */
  refused: string[]
  /** Passages beyond those that a sheet may have. */
  tooMany: number
}

/** Read what anybody may have written; the same passage twice is one. */
export function readSheet(text: string): ReadSheet {
  const read: ReadSheet = {passages: [], refused: [], tooMany: 0}
  const known = new Set<string>()
  for (const group of text.split(';')) {
    if (group === '') continue
    const [id = '', blocks = ''] = group.split(':', 2)
    for (const part of blocks.split(',')) {
      const [, block, digest] = passage.exec(part) ?? []
      if (block === undefined || !document.test(id))
        read.refused.push(`${id}:${part}`.slice(0, 100))
      else if (known.has(`${id}#${block}`)) continue
      else if (known.size === mostPassages) read.tooMany++
      else {
        known.add(`${id}#${block}`)
        read.passages.push({id, block, digest: digest ?? null})
      }
    }
  }
  read.refused.length = Math.min(read.refused.length, 20)
  return read
}
