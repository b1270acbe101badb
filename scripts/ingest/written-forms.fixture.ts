import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  TextRun
} from 'docx'
import type {Printed} from './engine/read/ofd/print-ofd.fixture.ts'
import type {Written} from './written.fixture.ts'

/** A page of nothing but paragraphs, with headings as such. */
export function pageOf(paragraphs: readonly Written[], head = ''): string {
  const body = paragraphs.map(elementOf).join('\n')
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>\n${body}\n</body></html>`
}

/** A page as a program of documents writes it: what it breaks lines at are spaces. */
export function exportedPageOf(paragraphs: readonly Written[]): string {
  const head =
    '<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"><meta name="author" content="Un-named">'
  const broken = paragraphs.map((each) => ({...each, text: each.text.replace(/ +/g, '\n')}))
  return pageOf(
    broken.map((each) => ({...each, is: typeof each.is === 'number' ? 'text' : each.is})),
    head
  )
}

/** The same on a page of a site. */
export function sitePageOf(paragraphs: readonly Written[]): string {
  const link = (name: string) => `<a href="/${encodeURIComponent(name)}.html">${name}</a>`
  const list = (names: readonly string[]) =>
    `<ul>${names.map((name) => `<li>${link(name)}</li>`).join('')}</ul>`
  const lines = paragraphs.map(({text, is}) =>
    is === 'text' ? `　　${escape(text)}` : escape(text)
  )
  return `<title>政务公开_乌有网</title><div>${list(['首页', '政务公开', '政务服务', '互动交流'])}</div><div>当前位置：${link('首页')} &gt; ${link('政务公开')}</div><div><div>${lines.join('<br>\n')}</div></div><div>${link('打印')}${link('关闭')}</div><div><p>主办：乌有网编辑部</p><p>${link('关于我们')} | ${link('网站地图')}</p></div>`
}

function elementOf({text, is}: Written): string {
  if (is === 'title') return `<h1>${escape(text)}</h1>`
  if (typeof is === 'number') return `<h${String(is)}>${escape(text)}</h${String(is)}>`
  const align = {head: 'center', foot: 'right', text: ''}[is]
  return `<p${align === '' ? '' : ` align="${align}"`}>${escape(text)}</p>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
]

/** A document of Word whose titles and headings have the styles of such, and whose text is indented. */
export async function styledWord(paragraphs: readonly Written[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    ({text, is}) => new Paragraph({children: [new TextRun({text, size: 32})], ...mannerOf(is)})
  )
  return await Packer.toBuffer(new Document({sections: [{children}]}))
}

function mannerOf(is: Written['is']): IParagraphOptions {
  if (is === 'text') return {indent: {firstLine: 640}}
  if (is === 'foot') return {alignment: AlignmentType.RIGHT}
  const level = is === 'title' ? 1 : is
  const heading = typeof level === 'number' ? levels[level - 1] : undefined
  return {
    ...(typeof is === 'number' ? {indent: {firstLine: 640}} : {alignment: AlignmentType.CENTER}),
    ...(heading ? {heading} : {})
  }
}

const linesOfPage = 30

/** Lines of one width on pages that have a head and a number, as a plain text; each title is on a new page. */
export function pagedText(paragraphs: readonly Written[], head: string, width = 38): string {
  const pages: string[][] = [[]]
  for (const [at, paragraph] of paragraphs.entries()) {
    const isTitle = paragraph.is === 'title'
    if (isTitle && paragraphs[at - 1]?.is !== 'title') pages.push([])
    const isLast = isTitle && paragraphs[at + 1]?.is !== 'title'
    for (const line of [...linesOf(paragraph, width), ...(isLast ? [''] : [])]) {
      if (pages.at(-1)?.length === linesOfPage) pages.push([])
      pages.at(-1)?.push(line)
    }
  }
  return pages
    .filter(({length}) => length > 0)
    .map((lines, at) => [head, '', ...lines, '', `— ${String(at + 1)} —`].join('\n'))
    .join('\n\f')
}

/** The lines of a paragraph: indented, or each in the middle or on the right. */
function linesOf({text, is}: Written, width: number): string[] {
  if (is === 'text' || typeof is === 'number') return wrap(text, 2, width)
  return wrap(text, 0, width).map((line) => {
    const room = Math.max(0, width - 2 - line.length)
    return '　'.repeat(is === 'foot' ? room : Math.floor(room / 2)) + line
  })
}

function wrap(text: string, indent: number, width: number): string[] {
  const lines: string[] = []
  let line = '　'.repeat(indent)
  for (const character of text) {
    if (line.length >= width) {
      // No line begins with such a mark: the character before it comes with it.
      const rest = /[，。、；：！？）》”’〕]/.test(character) ? line.slice(-1) : ''
      lines.push(line.slice(0, line.length - rest.length))
      line = rest
    }
    line += character
  }
  return [...lines, line]
}

/** How a paragraph looks in an official paper. */
export function styleOf({is}: Written): Omit<Printed, 'text'> {
  if (is === 'title') return {align: 'center', size: 7.7}
  return {align: is === 'head' ? 'center' : is === 'foot' ? 'right' : 'indented'}
}
