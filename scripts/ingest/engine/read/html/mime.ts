import PostalMime from 'postal-mime'
import type {Refusal} from '../reader.ts'
import {encodingOf} from './charset.ts'

/** Parts nest no deeper, and heads are no longer, on any page. */
const bounds = {maxNestingDepth: 32, maxHeadersSize: 1024 * 1024}

/** The line that says that a part is a page, in a head. */
const pageLine = /^content-type:[ \t]*text\/html\b/gim
/** What it is called instead, so that its bytes are left as they are: texts would be decoded. */
const pageType = 'application/x-saved-page'

/** A page, and the encoding that the head of its part names. */
export interface PagePart {
  bytes: Uint8Array
  encoding: string | null
}

/** Of many pages, so many are looked at. */
const mostPages = 32

/** The pages that a MIME file holds: first that which its head names, then the others in order; those that only hold frames last. */
export async function pagesIn(bytes: Uint8Array): Promise<PagePart[] | Refusal> {
  const raw = Buffer.from(bytes).toString('latin1')
  const encodings = [...raw.matchAll(pageLine)].map(({index}) => encodingAt(raw, index))
  const marked = Buffer.from(raw.replace(pageLine, `Content-Type: ${pageType}`), 'latin1')
  const first = startOf(raw)
  const pages = (await partsOf(marked)).slice(0, mostPages).map(({content, id}, at) => ({
    ...{bytes: content, encoding: encodings[at] ?? null},
    rank: isFrameset(content) ? 2 : first !== null && id === first ? 0 : 1
  }))
  if (pages.length > 0) return pages.toSorted((a, b) => a.rank - b.rank)
  const found = '网页存档（MHTML），但里面没有网页'
  return {rule: 'source-not-text', status: 'not-a-document', found}
}

/** The part that a file names as the one to begin with; `null` where it names none. */
function startOf(raw: string): string | null {
  const head = raw.slice(0, 4000).split(/\r?\n\r?\n/)[0] ?? ''
  return /\bstart\s{0,9}=\s{0,9}"?<?([^<>"\s;]{1,200})/i.exec(head)?.[1] ?? null
}

/** The pages among the parts of a MIME file, in order, and what they are called; none where it is none. */
async function partsOf(bytes: Uint8Array): Promise<{content: Uint8Array; id: string}[]> {
  try {
    const {attachments} = await PostalMime.parse(bytes, bounds)
    return attachments
      .filter(({mimeType}) => mimeType === pageType)
      .map(({content, contentId}) => ({
        content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
        id: (contentId ?? '').replace(/^<|>$/g, '')
      }))
  } catch {
    return []
  }
}

/** The encoding that is named in the head of a part. */
function encodingAt(raw: string, start: number): string | null {
  const head = raw.slice(start, start + 1000).split(/\r?\n\r?\n/)[0] ?? ''
  return encodingOf(/charset\s*=\s*"?([\w-]{2,30})/i.exec(head)?.[1])
}

function isFrameset(bytes: Uint8Array): boolean {
  return /<frameset\b/i.test(Buffer.from(bytes.subarray(0, 20_000)).toString('latin1'))
}
