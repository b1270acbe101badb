import type {Root} from 'mdast'
import {firstPlaces} from '../page/first-places.ts'
import type {Finding} from '../reader.ts'
import {garbled} from './layer.ts'
import type {PdfDocument} from './library.ts'
import type {ReadPage} from './read-page.ts'
import {sayUnseen, shortened} from './tell-unseen.ts'

/** What is asked of each page, and what is said where it is so. */
const asked: readonly (readonly [is: (page: ReadPage, at: number) => boolean, said: string])[] = [
  [({isBroken}) => isBroken, '这一页已损坏，没有读出'],
  [
    ({pictures, counts}) => pictures >= 0.5 && counts.printed < 10,
    '这一页是图像，没有文字；需先做文字识别（OCR）'
  ],
  [
    ({counts}) => isMostly(counts.hidden, counts.all),
    '文字是扫描图像的识别结果（OCR），可能有错字'
  ],
  [({text}) => garbled(text) !== null, '文字层像是乱码'],
  [({differs}) => differs, '两种读法读出的文字不同'],
  [({counts}) => isMostly(counts.vertical, counts.all), '文字竖排，按从右到左读出'],
  [({counts}) => counts.annotations > 0, '有批注或表单里填写的文字，按所印位置收入正文'],
  [({counts}) => counts.outside > 0, '有文字在页面之外，没有印出，未收录'],
  [({counts}) => counts.off > 0, '有文字在关闭的图层里，没有印出，未收录'],
  [({readings}) => readings > 0, '字上注的读音，收在所注的字后面的括号里'],
  [({counts}) => counts.echoes > 0, '有重叠印了两遍的字，按一遍收录']
]

/** Whether the text of a page is what somebody recognised on its picture. */
function isScanned({pictures, counts}: ReadPage): boolean {
  return pictures >= covering || isMostly(counts.hidden, counts.all)
}

/** A picture that covers so much of a page is the page. */
export const covering = 0.5

/** Of many notes on a page, so many are told. */
const mostNotes = 5

/** What is not certain of a PDF, by its pages: one finding for each reason, with the pages it holds for. */
export async function doubtsOf(
  document: PdfDocument,
  pages: readonly ReadPage[],
  tree: Root
): Promise<Finding[]> {
  const first = firstPlaces(tree)
  const doubts: Finding[] = []
  const say = (those: readonly number[], expected: string) => {
    const [at] = those
    if (at === undefined) return
    const place = those.map((page) => first.get(page)).find((found) => found !== undefined) ?? null
    doubts.push({rule: 'reading-doubtful', place, found: nameOf(those, pages), expected})
  }
  for (const [is, said] of asked) say(indices(pages, is), said)
  for (const {those, said} of sayUnseen(pages, isScanned)) say(those, said)
  for (const [at, {replaced}] of pages.entries()) {
    const read = replaced.read.join('')
    if (read !== '') say([at], `有字没有编码，按文件所附的替换文字读作“${shortened(read)}”`)
    const kept = replaced.kept.slice(0, mostNotes).map((own) => own.map(shortened).join('”作“'))
    if (kept.length > 0)
      say([at], `文件另附的替换文字与所印不同，按所印收录：“${kept.join('”，“')}”`)
  }
  for (const [at, {notes}] of pages.entries()) {
    const named = notes
      .slice(0, mostNotes)
      .map((note) => `“${note}”`)
      .join('、')
    const many = notes.length > mostNotes ? `等${String(notes.length)}处` : ''
    if (named !== '') say([at], `批注或表单里的${named}${many}没有印在页上，没有收入`)
  }
  const changed = pages.reduce((sum, page) => sum + page.changed, 0)
  if (changed > 0) {
    doubts.push({
      ...{rule: 'characters-restored', place: null},
      ...{found: String(changed), expected: '⼈作人'}
    })
  }
  for (const name of await attachmentsOf(document)) {
    doubts.push({
      ...{rule: 'reading-doubtful', place: null, found: `附在 PDF 里的文件“${name}”`},
      expected: '没有读取；需要收录的，另存出来再放入'
    })
  }
  return doubts
}

function indices(
  pages: readonly ReadPage[],
  is: (page: ReadPage, at: number) => boolean
): number[] {
  return pages.flatMap((page, at) => (is(page, at) ? [at] : []))
}

/** Pages as people call them, runs of them by their ends. */
function nameOf(those: readonly number[], pages: readonly ReadPage[]): string {
  const runs: [number, number][] = []
  for (const at of those) {
    const last = runs.at(-1)
    if (last?.[1] === at - 1) last[1] = at
    else runs.push([at, at])
  }
  const label = (at: number) => pages[at]?.page.label ?? ''
  return runs
    .map(([from, to]) => (from === to ? `第${label(from)}页` : `第${label(from)}至${label(to)}页`))
    .join('、')
}

async function attachmentsOf(document: PdfDocument): Promise<string[]> {
  try {
    const files = (await document.getAttachments()) as ReadonlyMap<
      string,
      {filename?: string}
    > | null
    return [...(files ?? [])].map(([key, {filename}]) => filename ?? key)
  } catch {
    return []
  }
}

function isMostly(some: number, all: number): boolean {
  return all > 0 && some * 2 > all
}
