import {getCollection} from 'astro:content'
import {archiveOf} from '../content/archive.ts'
import {styleOf} from '../content/style.ts'
import {inPrintedOrder} from '../exports/printed-order.ts'
import {workOf} from '../exports/work.ts'
import {type HeldLink, heldLinks} from '../laws/held-links.ts'
import {type Laws, lawsOf} from '../laws/laws.ts'
import {type CompiledReader, openCompiled} from '../loader/compiled.ts'
import {type PartsOfBlocks, partsOfBlocks} from '../loader/parts-of-blocks.ts'
import type {Note} from '../loader/note.ts'
import type {Archive} from '../schema/archive.ts'
import {type UrlOfBlock, urlsOfBlocks} from './block-url.ts'
import {type District, districtsOf} from './districts.ts'
import {type DocumentEntry, latestFirst, type SessionEntry} from './entries.ts'

export type {District} from './districts.ts'
export type {DocumentEntry, SessionEntry} from './entries.ts'

export interface Library {
  archive: Archive
  /** Style sheet that the archive adds, as its path in the site. */
  style: string | null
  /** All documents, the latest first. */
  documents: DocumentEntry[]
  sessions: Map<string, SessionEntry>
  /** Documents of each session, in printed order. */
  papers: Map<string, DocumentEntry[]>
  /** Texts of each norm, the latest first. */
  works: Map<string | null, DocumentEntry[]>
  /** The texts, which are outside of Astro's store: all of it is in memory, and bundled with the pages. */
  compiled: CompiledReader
  /** On which page of a document a block of it stands, by the digest of the document. */
  partOf: PartsOfBlocks['partOf']
  /** Address of a block below the root of the site, on the page where it stands. */
  urlOfBlock: UrlOfBlock
  /** What lists need to know of the text of a document. */
  noteOf: (document: DocumentEntry) => Note
  /** What documents cite, and all norms. */
  laws: Laws
  /** What a document cites and the archive holds. */
  heldLinksOf: (document: DocumentEntry) => HeldLink[]
  /** In the order of the archive's own list, then of the national code. */
  districts: District[]
}

let library: Promise<Library> | null = null

/** The whole archive, put in order once for all pages of a build. */
export function getLibrary(): Promise<Library> {
  if (__CONTENT_CHANGES__) return readLibrary()
  library ??= readLibrary()
  return library
}

async function readLibrary(): Promise<Library> {
  const archive = archiveOf(__CONTENT__)
  const documents: DocumentEntry[] = await getCollection('documents')
  documents.sort(latestFirst)
  const sessions = new Map((await getCollection('sessions')).map((entry) => [entry.id, entry]))
  const compiled = openCompiled(__COMPILED_DOCUMENTS__)
  const {partOf} = partsOfBlocks(compiled)
  const digests = new Map(documents.map(({id, digest}) => [id, String(digest)]))
  const papers = Map.groupBy(documents, ({data}) => data.session)
  for (const [id, list] of papers) papers.set(id, list.toSorted(inPrintedOrder))
  const notes = new Map<string, Note>()
  const noteOf = ({id, digest}: DocumentEntry): Note => {
    const note = notes.get(id) ?? compiled.note(String(digest))
    notes.set(id, note)
    return note
  }
  const laws = lawsOf(documents, (document) => noteOf(document).citations)
  return {
    archive,
    style: styleOf(__CONTENT__, archive)?.path ?? null,
    documents,
    sessions,
    papers,
    works: Map.groupBy(documents, ({data}) => workOf(data)),
    compiled,
    partOf,
    urlOfBlock: urlsOfBlocks(compiled, digests),
    noteOf,
    laws,
    heldLinksOf: (document) => heldLinks(document, noteOf(document).citations, laws),
    districts: districtsOf(archive, documents, sessions)
  }
}
