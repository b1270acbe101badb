import {countHan} from '../../../../../src/text/han.ts'
import {isProblem, refusalOf} from '../container/problem.ts'
import {openZip, type Zip} from '../container/zip.ts'
import type {Run} from '../page/page.ts'
import {readPages} from '../page/read-pages.ts'
import {garbled} from '../pdf/layer.ts'
import type {Reading, Refusal} from '../reader.ts'
import {documentsOf, type OfdDocument} from './documents.ts'
import {doubtsOf} from './doubts.ts'
import {inOrder} from './in-order.ts'
import {type Part, readPart} from './parts.ts'
import {readSheet, type Sheet} from './read-sheet.ts'
import {type OfdPage, toPage} from './to-page.ts'
import {unreadParts} from './unread.ts'

/** A file with more is not read: pages, characters on all of them. */
const most = {pages: 5000, characters: 10_000_000}

/** Reads OFD (GB/T 33190): each line of a page, or of a cell of a table, is a place. */
export async function readOfd(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const zip = await openZip(bytes)
  if (isProblem(zip)) return refusalOf(zip)
  const documents = await documentsOf(zip)
  if (isProblem(documents)) return refusalOf(documents)
  const all: Sheet[][] = []
  let [pages, characters] = [0, 0]
  for (const document of documents) {
    const shared = sharedParts(zip, document)
    const sheets: Sheet[] = []
    for (const {path} of document.pages) {
      if (pages++ === most.pages) return tooLarge(`超过 ${String(most.pages)} 页`)
      const sheet = await readSheet(zip, document, path, shared)
      characters += sheet.glyphs.length
      if (characters > most.characters) return tooLarge(`超过 ${String(most.characters)} 字`)
      sheets.push(sheet)
    }
    all.push(sheets)
  }
  const refusal = refusalFor(all.flat())
  if (refusal) return refusal
  let before = 0
  const readings = all.map((sheets) => {
    const reading = toReading(toPages(sheets, before))
    before += sheets.length
    return reading
  })
  const reading = inOrder(readings)
  return {...reading, doubts: [...(await unreadParts(zip, documents)), ...reading.doubts]}
}

/** Reads parts that pages of a document share, each once. */
function sharedParts(zip: Zip, {folder}: OfdDocument): (path: string) => Promise<Part | null> {
  const read = new Map<string, Promise<Part | null>>()
  return (path) => {
    const known = read.get(path)
    const part =
      known ?? readPart(zip, folder, path).then((each) => (isProblem(each) ? null : each))
    read.set(path, part)
    return part
  }
}

/**
 * The pages of a document. What a template shows is of the page where several have it; where one has,
 * it is of the text.
 *
 * @param before pages of the documents before it
 */
function toPages(sheets: readonly Sheet[], before: number): OfdPage[] {
  const uses = new Map<string, number>()
  for (const {templates} of sheets) {
    for (const path of new Set(templates)) uses.set(path, (uses.get(path) ?? 0) + 1)
  }
  return sheets.map((sheet, at) => {
    const isShared = sheet.templates.every((path) => (uses.get(path) ?? 0) > 1)
    return toPage(sheet, String(before + at + 1), isShared)
  })
}

function toReading(pages: readonly OfdPage[]): Reading {
  const texts = new Map(pages.flatMap((page) => [...page.texts]))
  const printed = (runs: readonly Run[]) => runs.map((run) => texts.get(run) ?? run.text).join('')
  const read = readPages(
    pages.map(({page}) => page),
    printed
  )
  return {
    ...read,
    encoding: null,
    doubts: [...doubtsOf(pages, read.tree), ...read.doubts]
  }
}

/** So little text on pages of pictures is no text of theirs. */
const fewest = 20
/** A picture that covers so much of a page is the page. */
const covering = 0.5

function refusalFor(sheets: readonly Sheet[]): Refusal | null {
  const texts = sheets.map(({glyphs}) => glyphs.map(({text}) => text.trim()).join(''))
  const scan = (found: string): Refusal => ({rule: 'source-scan', status: 'not-a-document', found})
  if (texts.every((text) => text === '')) return scan(`${String(sheets.length)} 页都没有文字`)
  const arePictures = sheets.every(({picture, width, height}, at) => {
    return picture >= covering * width * height && (texts[at] ?? '').length <= fewest
  })
  if (arePictures) return scan(`${String(sheets.length)} 页都是图像，文字不过是水印`)
  const text = texts.join('\n')
  const what = garbled(text)
  if (what !== null) return {rule: 'source-garbled', status: 'not-a-document', found: what}
  return countHan(text) === 0 ? {rule: 'source-not-chinese', status: 'not-a-document'} : null
}

function tooLarge(found: string): Refusal {
  return {rule: 'source-too-large-inside', status: 'failed', found}
}
