import PostalMime from 'postal-mime'
import type {Refusal} from '../reader.ts'
import {encodingOf} from './charset.ts'

/** Parts nest no deeper, and heads are no longer, on any page. */
const bounds = {maxNestingDepth: 32, maxHeadersSize: 1024 * 1024}

/** The line that says that a part is a page, in a head. */
const pageLine = /^content-type:[ \t]*text\/html\b/gim
/** What it is called instead, so that its bytes are left as they are: texts would be decoded. */
const pageType = 'application/x-saved-page'

/** The page that a MIME file holds, and the encoding that its head names; of several the first that is no frame of others. */
export async function pageIn(
  bytes: Uint8Array
): Promise<{bytes: Uint8Array; encoding: string | null} | Refusal> {
  const raw = Buffer.from(bytes).toString('latin1')
  const encodings = [...raw.matchAll(pageLine)].map(({index}) => encodingAt(raw, index))
  const marked = Buffer.from(raw.replace(pageLine, `Content-Type: ${pageType}`), 'latin1')
  const pages = (await partsOf(marked)).map((content, at) => ({
    bytes: content,
    encoding: encodings[at] ?? null
  }))
  const page = pages.find(({bytes: own}) => !isFrameset(own)) ?? pages[0]
  if (page) return page
  const found = '网页存档（MHTML），但里面没有网页'
  return {rule: 'source-not-text', status: 'not-a-document', found}
}

/** The pages among the parts of a MIME file, in order; none where it is none. */
async function partsOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  try {
    const {attachments} = await PostalMime.parse(bytes, bounds)
    return attachments
      .filter(({mimeType}) => mimeType === pageType)
      .map(({content}) =>
        typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
      )
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
