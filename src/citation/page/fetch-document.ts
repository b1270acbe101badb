import type {CitedSession, CitedSource} from '../cited.ts'

/** A block as `index.json` has it. */
export interface QuotedBlock {
  id: string | null
  type: string
  level: number | null
  /** Where it stands in the source: `12`, `12-14,16`. */
  at: string | null
  text: string
}

/** A document as `index.json` has it, as far as a sheet shows it. */
export interface QuotedDocument extends CitedSource {
  session: CitedSession
  source: {file: string; sha256: string; unit: 'line' | 'paragraph' | 'page-line'}
  origin: {url: string | null; retrieved: string | null} | null
  review: 'machine' | 'checked'
  blocks: QuotedBlock[]
}

/** What stands at the address of a document. */
export type Fetched =
  | {document: QuotedDocument}
  /** What is said there instead: that it was withdrawn, say; `null` where nothing is. */
  | {said: string | null}
  /** It could not be asked for. */
  | {failed: true}

/** Get a document of this site as data. @param root path of the site, with a stroke at its end */
async function fetchDocument(root: string, id: string): Promise<Fetched> {
  try {
    const data = await fetch(`${root}${id}/index.json`)
    if (data.ok) {
      const document: unknown = await data.json()
      if (isDocument(document)) return {document}
    } else if (data.status !== 404) return {failed: true}
    const page = await fetch(`${root}${id}/`)
    if (!page.ok) return {said: null}
    const parsed = new DOMParser().parseFromString(await page.text(), 'text/html')
    return {said: parsed.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? null}
  } catch {
    return {failed: true}
  }
}

function isDocument(value: unknown): value is QuotedDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'blocks' in value &&
    Array.isArray(value.blocks) &&
    'session' in value
  )
}

/** Get several, a few at a time, each once. */
export async function fetchAll(
  root: string,
  ids: readonly string[],
  known: Map<string, Fetched>
): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => !known.has(id))
  const next = async (): Promise<void> => {
    const id = wanted.shift()
    if (id === undefined) return
    known.set(id, await fetchDocument(root, id))
    await next()
  }
  await Promise.all([next(), next(), next(), next()])
}

/** The SHA-256 of a text in hexadecimal; `null` where the browser tells none, for want of a certificate. */
export async function digestOf(text: string): Promise<string | null> {
  // Where the address is not safe, browsers leave it out, whatever its type says.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  if (!globalThis.crypto?.subtle) return null
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
