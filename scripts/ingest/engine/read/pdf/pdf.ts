import {countHan} from '../../../../../src/text/han.ts'
import {isBlock, textOf} from '../../tree/blocks.ts'
import {readPages} from '../page/read-pages.ts'
import {isTraditional} from '../page/common-han.ts'
import type {Run} from '../page/page.ts'
import type {Reading, Refusal} from '../reader.ts'
import {covering, doubtsOf} from './doubts.ts'
import {garbled} from './layer.ts'
import {type OpenedPdf, openPdf} from './library.ts'
import {type Bound, createBound, most, TooMany} from './limits.ts'
import type {LoadedPage} from './loaded-page.ts'
import {loadPage} from './load-page.ts'
import {nameReplacements} from './name-replacements.ts'
import {readPage, type ReadPage} from './read-page.ts'
import {boundStreams, withoutDrawings} from './streams.ts'

/** Reads the text layer of a PDF: each line of a page, or of a cell of a table, is a place. */
export async function readPdf(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const bound = createBound()
  // The library takes what it is given for its own.
  const own = new Uint8Array(bytes)
  let opened: OpenedPdf
  try {
    boundStreams(own)
    withoutDrawings(own)
    nameReplacements(own)
    opened = await openPdf(own)
  } catch (error) {
    return refusalOf(error)
  }
  try {
    return await read(opened, bound)
  } catch (error) {
    if (error instanceof TooMany) return refusalOf(error)
    throw error
  } finally {
    await opened.close()
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof TooMany) return tooLarge(error.message)
  const {name, message} = error instanceof Error ? error : {name: '', message: String(error)}
  if (name === 'PasswordException') {
    return {rule: 'source-encrypted', status: 'failed', found: '打开要密码的 PDF'}
  }
  return damaged(message.slice(0, 80))
}

function damaged(found: string): Refusal {
  return {rule: 'source-damaged', status: 'failed', found: `PDF，${found}`}
}

async function read(opened: OpenedPdf, bound: Bound): Promise<Reading | Refusal> {
  const {document} = opened
  if (document.numPages === 0) return damaged('里面没有页')
  if (document.numPages > most.pages) {
    return tooLarge(`${String(document.numPages)} 页，上限 ${String(most.pages)} 页`)
  }
  const labels = await document.getPageLabels().catch(() => null)
  const loaded: (LoadedPage | null)[] = []
  for (let number = 1; number <= document.numPages; number++) {
    bound.begin()
    loaded.push(await Promise.race([loadPage(opened, number, bound), bound.exceeded]))
  }
  if (loaded.every((page) => page === null)) return damaged('没有一页读得出')
  const script = isTraditional(loaded.map((page) => page?.text ?? ''))
  const pages = loaded.map((page, at) => {
    const label = labels?.[at]?.trim() ?? ''
    return readPage(page, label === '' ? String(at + 1) : label, script)
  })
  const refusal = refusalFor(pages)
  if (refusal) return refusal
  const printed = (runs: readonly Run[]) => runs.map(textOfRun).join('')
  const textOfRun = (run: Run) => pagesText.get(run) ?? run.text
  const pagesText = new Map(pages.flatMap(({texts}) => [...texts]))
  const {tree, places, doubts, unit} = readPages(
    pages.map(({page}) => page),
    printed
  )
  if (!tree.children.some((node) => node.type === 'grid' || isBlock(node))) {
    const [first] = tree.children.flatMap((node) =>
      node.type === 'furniture' ? node.children : []
    )
    return scan(`各页只有“${first ? textOf(first).slice(0, 20) : ''}”之类的水印或页码`)
  }
  const found = await doubtsOf(document, pages, tree)
  return {tree, places, doubts: [...found, ...doubts], unit, encoding: null}
}

function tooLarge(found: string): Refusal {
  return {rule: 'source-too-large-inside', status: 'failed', found}
}

function scan(found: string): Refusal {
  return {rule: 'source-scan', status: 'not-a-document', found}
}

/** So little text on pages of pictures is no text of theirs. */
const fewest = 20

function refusalFor(pages: readonly ReadPage[]): Refusal | null {
  const lengths = pages.map(({counts}) => counts.printed)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  if (total === 0) return scan(`${String(pages.length)} 页都没有文字`)
  const arePictures = pages.every(
    ({pictures}, at) => pictures >= covering && (lengths[at] ?? 0) <= fewest
  )
  if (arePictures) return scan(`${String(pages.length)} 页都是图像，文字不过是水印`)
  const text = pages.map((page) => page.text).join('\n')
  const what = garbled(text)
  if (what !== null) return {rule: 'source-garbled', status: 'not-a-document', found: what}
  if (countHan(text) === 0) return {rule: 'source-not-chinese', status: 'not-a-document'}
  return null
}
