import type {Filters, Thing} from '../engine.ts'
import type {ReadBytes} from '../exact/lists-reader.ts'
import type {Aliases} from '../aliases/expand.ts'
import {rephrase} from '../aliases/rephrase.ts'
import type {Simplify} from '../fold.ts'
import {createWordFolder} from './fold-words.ts'
import type {PagefindPart, PagefindScript} from './pagefind-part.ts'
import {createPiecesReader} from './pieces-reader.ts'
import {type Question, readQuestion} from './question.ts'
import {rankDocuments, type Ranked} from './rank.ts'
import {gunzip, readRoot} from './read-root.ts'
import {groupOf, type Root} from './root.ts'
import {isHan} from './terms.ts'

/** What a question leads to. */
export interface WordsAnswer {
  /** Documents that hold at least one of its words. */
  documents: number
  /** The best documents, with the pieces of the question whose words they hold. */
  things: FoundThing[]
}

export interface FoundThing extends Thing {
  words: string[]
}

/** Full text by words: for questions as people type them, and for documents by their names. */
export interface WordsEngine {
  /** The documents that say most of what a question asks for. */
  find: (typed: string, filters: Filters, count: number) => Promise<WordsAnswer>
}

/** Where the words engine reads from. */
export interface WordsFiles {
  /** Reads one of its files whole: `root.bin`, `wasm.unknown.pagefind`. */
  file: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Reads parts of its packs: of files, or each a file of its own. */
  bytes: (isRanged: boolean) => ReadBytes
  /** Loads `pagefind.js`. */
  script: () => Promise<PagefindScript>
}

/**
 * Open the words engine of a site. Nothing of it is read before.
 *
 * @param aliases names that a question may use for others
 * @throws where a file cannot be read
 */
export async function openWords(
  files: WordsFiles,
  simplify: Simplify,
  aliases: Aliases = []
): Promise<WordsEngine> {
  const [script, wasm, rootBytes] = await Promise.all([
    files.script(),
    files.file('wasm.unknown.pagefind'),
    files.file('root.bin')
  ])
  const {root, metas} = await readRoot(rootBytes)
  const bytes = files.bytes(root.isRanged)
  const readPiece = createPieceFinder(root, bytes)
  script.readWith(async (address) => {
    const [, bundle = '', path = ''] = /\/(\d+)\/([^?]*)/.exec(address) ?? []
    if (path === 'pagefind-entry.json') return entryOf(root, Number(bundle))
    if (path.startsWith('wasm.')) return new Response(wasm)
    if (path.endsWith('.pf_meta')) return new Response(metas[Number(bundle)])
    return new Response(await readPiece(Number(bundle), path))
  })
  const parts = await openParts(script, root.bundles.length)
  const readThing = createThingReader(root, bytes)
  const fold = createWordFolder(simplify)
  const ask = async (
    {pieces, terms}: Question,
    filters: Filters,
    count: number
  ): Promise<WordsAnswer> => {
    const results = await Promise.all(terms.map((term) => searchAll(parts, term, filters)))
    const ranked = rankDocuments(terms, results, pagesOf(root))
    const best = await Promise.all(
      ranked.slice(0, count).map(async (document) => ({
        ...(await readThing(document)),
        words: wordsOf(pieces, document.terms)
      }))
    )
    return {documents: ranked.length, things: best}
  }
  const read = (typed: string): Question => {
    const question = readQuestion(typed, fold)
    const other = rephrase(typed, aliases)
    if (other === null) return question
    const {pieces, terms} = readQuestion(other, fold)
    return {
      pieces: [...new Set([...question.pieces, ...pieces])],
      terms: [...new Set([...question.terms, ...terms])]
    }
  }
  return {find: (typed, filters, count) => ask(read(typed), filters, count)}
}

/** One instance of Pagefind for each bundle: names of documents are those of one bundle. */
async function openParts(script: PagefindScript, bundles: number): Promise<PagefindPart[]> {
  const open = async (bundle: number) => {
    const part = script.createInstance({basePath: `/${String(bundle)}/`, baseUrl: '/'})
    await part.init()
    // Only this waits for what it begins with.
    await part.search('', {filters: {}})
    return part
  }
  // The first one alone: two at once would each start a program, and lose what the other holds.
  const first = bundles === 0 ? [] : [await open(0)]
  const others = Array.from({length: Math.max(0, bundles - 1)}, (_, at) => open(at + 1))
  return [...first, ...(await Promise.all(others))]
}

/** The documents of all bundles that hold a term. */
async function searchAll(parts: readonly PagefindPart[], term: string, filters: Filters) {
  // Of letters and digits Pagefind also gives what is longer, or else shorter: 2024 for 20241.
  const asked = isHan(term.slice(-1)) ? term : `"${term}"`
  const any = Object.entries(filters).map(([facet, values]) => [facet, {any: values}])
  const found = await Promise.all(
    parts.map((part) => part.search(asked, {filters: Object.fromEntries(any) as object}))
  )
  return found.flatMap(({results}, bundle) =>
    results.map(({id, score}) => ({bundle, name: id, score}))
  )
}

/** What of a question a document holds: pieces of which it has a term, as far as its terms reach. */
function wordsOf(pieces: readonly string[], terms: ReadonlySet<string>): string[] {
  const words = pieces.flatMap((piece) => {
    // A place begins a word, or goes on with the one before: terms side by side need not stand so.
    const [begins, goesOn] = [1, 2]
    const held = new Uint8Array(piece.length)
    for (const term of terms)
      for (let at = piece.indexOf(term); at >= 0; at = piece.indexOf(term, at + 1)) {
        held[at] ||= begins
        held.fill(goesOn, at + 1, at + term.length)
      }
    const own: string[] = []
    for (const [at, place] of held.entries()) {
      if (place === begins) own.push('')
      if (place !== 0) own.push((own.pop() ?? '') + piece.charAt(at))
    }
    return own
  })
  return [...new Set(words)].filter((word) => word !== '')
}

function pagesOf({bundles}: Root): number {
  return bundles.reduce((sum, {pages}) => sum + pages, 0)
}

function entryOf({bundles}: Root, bundle: number): Response {
  const {hash = '', pages = 0} = bundles[bundle] ?? {}
  const language = {hash, wasm: null, page_count: pages}
  return Response.json({version: '1.6.0', languages: {und: language}, include_characters: []})
}

function createPieceFinder({version, isRanged, bundles, pieces}: Root, bytes: ReadBytes) {
  const read = createPiecesReader(`${version}/lists`, pieces.length, isRanged, bytes)
  const numbers = new Map(
    pieces.name.map((name, at) => [`${String(pieces.bundle[at])} ${name}`, at])
  )
  return (bundle: number, path: string) => {
    const name = path.replace(/^(.)[^_]*_([^.]*)\..*$/u, '$1$2')
    return read(numbers.get(`${String(bundle)} ${name}`) ?? bundles.length + pieces.name.length)
  }
}

function createThingReader({version, isRanged, bundles}: Root, bytes: ReadBytes) {
  const lengths = bundles.flatMap(({groups}) => groups)
  const read = createPiecesReader(`${version}/things`, lengths, isRanged, bytes)
  const starts = bundles.map((_, bundle) =>
    bundles.slice(0, bundle).reduce((sum, {groups}) => sum + groups.length, 0)
  )
  return async ({bundle, name}: Ranked): Promise<Thing> => {
    const groups = bundles[bundle]?.groups.length ?? 1
    const group = await read((starts[bundle] ?? 0) + groupOf(name, groups))
    const things = JSON.parse(await gunzip(group)) as Record<string, Thing>
    const thing = things[name]
    if (!thing) throw new Error(`Expected the document ${name} in its group`)
    return thing
  }
}
