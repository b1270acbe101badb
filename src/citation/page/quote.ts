import {citedOf} from '../cited.ts'
import {toGbt7714} from '../gbt7714.ts'
import {toLegal} from '../legal.ts'
import {placeOf, type PlaceName} from '../place.ts'
import {toPlain} from '../plain.ts'
import {sentencesWith} from '../sentences.ts'
import {type Passage} from '../sheet.ts'
import {filled} from '../slots.ts'
import {today} from './copy.ts'
import {digestOf, type Fetched, type QuotedBlock, type QuotedDocument} from './fetch-document.ts'

/** Forms in which a sheet can cite. */
export const sheetForms = {plain: '普通', gbt: 'GB/T 7714—2025', legal: '法学引注手册'} as const
export type SheetForm = keyof typeof sheetForms

/** A passage with all that a sheet tells of it; or what there is to say where it is not there. */
export interface Quote {
  passage: Passage
  /** Address in full. */
  url: string
  text: string | null
  /** What of it is quoted: the sentences with the words that were looked for, or all. */
  quoted: string
  /** Headings above it, from the widest to the narrowest. */
  headings: string[]
  citation: string | null
  document: QuotedDocument | null
  block: QuotedBlock | null
  /** SHA-256 of the text. */
  digest: string | null
  /** What a reader must know: that it is withdrawn, or other than it was. */
  warnings: string[]
}

/** How a sheet is shown. */
export interface SheetSettings {
  /** Address of the site in full, with a stroke at its end. */
  root: string
  /** Name of the archive. */
  archive: string
  form: SheetForm
  /** Long passages are shortened to the sentences with one of these; none where they are not. */
  words: readonly string[]
}

export async function quoteOf(
  passage: Passage,
  fetched: Fetched | undefined,
  {root, archive, form, words}: SheetSettings
): Promise<Quote> {
  const url = `${root}${passage.id}/${passage.block === 'title' ? '' : `#${passage.block}`}`
  const none = {
    passage,
    url,
    text: null,
    quoted: '',
    headings: [],
    citation: null,
    block: null,
    digest: null
  }
  if (!fetched || 'failed' in fetched)
    return {...none, document: null, warnings: ['这份文件没有取到，请检查网络后重新打开本页。']}
  if (!('document' in fetched)) {
    const said =
      fetched.said === null ? '本站没有这个地址。' : `这个地址上现在写着：${fetched.said}`
    return {...none, document: null, warnings: [said]}
  }
  const {document} = fetched
  const at = document.blocks.findIndex(({id}) => id === passage.block)
  const block = document.blocks[at]
  if (!block)
    return {
      ...none,
      document,
      warnings: [`《${document.title}》里没有编号为 ${passage.block} 的段落。`]
    }
  const digest = await digestOf(block.text)
  const isOther = passage.digest !== null && digest !== null && !digest.startsWith(passage.digest)
  return {
    ...{passage, url, document, block, digest},
    text: block.text,
    quoted: sentencesWith(block.text, words),
    headings: headingsAbove(document.blocks, at),
    citation: cite(document, placeIn(document, passage.block), {url, archive, form}),
    warnings: isOther
      ? [`这段文字与写下本单时不同：当时的校验值以 ${String(passage.digest)} 开头。`]
      : []
  }
}

function placeIn({blocks}: QuotedDocument, id: string): PlaceName | null {
  const texts = new Map(blocks.map((block) => [block.id ?? '', block.text]))
  return placeOf(id, {ids: [...texts.keys()], textOf: (wanted) => texts.get(wanted) ?? ''})
}

function cite(
  document: QuotedDocument,
  place: PlaceName | null,
  {url, archive, form}: {url: string; archive: string; form: SheetForm}
): string {
  const cited = citedOf(document, document.session, archive)
  const words = filled(url, place?.words, today())
  if (form === 'gbt') return toGbt7714(cited, words)
  if (form === 'legal') return toLegal(cited, filled(url, place?.figures, today()))
  return toPlain(cited, words)
}

function headingsAbove(blocks: readonly QuotedBlock[], at: number): string[] {
  const headings: string[] = []
  let level = blocks[at]?.level ?? Infinity
  for (const block of blocks.slice(0, at).reverse()) {
    if (block.level === null || block.level >= level) continue
    level = block.level
    headings.unshift(block.text)
    if (level === 1) break
  }
  return headings
}

const units = {line: '行', paragraph: '段', 'page-line': '行'}

/** Where a passage stands in its source, as a person may look it up. */
export function sourcePlace({source}: QuotedDocument, at: string): string {
  return `第${at.replaceAll('-', '至').replaceAll(',', '、')}${units[source.unit]}`
}
