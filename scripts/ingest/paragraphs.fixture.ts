import type {Ingested} from './ingested.ts'
import {linesOf} from './engine/read/lines.ts'

/** What only the page or the file of a text has: another program numbers its pages itself. */
const ofFile: ReadonlySet<string> = new Set([
  ...['page-number', 'running-head'],
  ...['front-matter', 'comment']
])

/**
 * The paragraphs that a plain text was printed from, as somebody would have written them: lines
 * that one block was made of are joined, but for titles and lists of names, whose lines were
 * broken by hand. Empty lines are empty paragraphs.
 */
export function paragraphsOf(text: string, {provenance, documents}: Ingested): string[] {
  const lines = linesOf(text)
  const apart = new Set(
    documents.flatMap(({id, body}) => linesApart(body).map((block) => `${id}#${block}`))
  )
  const owners = lines.map((): string | null => null)
  const left = new Set<number>()
  for (const segment of provenance?.segments ?? []) {
    for (let line = segment.start; line <= segment.end; line++) {
      if (segment.to === 'furniture' && ofFile.has(segment.reason)) left.add(line)
      if (segment.to === 'session') owners[line - 1] = `session ${String(segment.start)}`
      const block = segment.to === 'document' ? `${segment.document}#${segment.block}` : ''
      if (block !== '' && !apart.has(block)) owners[line - 1] = block
    }
  }
  const paragraphs: string[] = []
  let last: string | null = null
  for (const [at, line] of lines.entries()) {
    const printed = line.trim()
    const owner = owners[at] ?? null
    if (left.has(at + 1)) continue
    if (printed !== '' && owner !== null && owner === last) {
      // Behind an empty paragraph, it goes on over a page.
      while (paragraphs.at(-1) === '') paragraphs.pop()
      const before = paragraphs.pop() ?? ''
      const isLatin = /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(printed)
      paragraphs.push(before + (isLatin ? ' ' : '') + printed)
    } else paragraphs.push(printed)
    if (printed !== '') last = owner
  }
  return paragraphs
}

/** Ids of blocks whose lines were broken by hand; names that are divided by 、 run on. */
function linesApart(body: string): string[] {
  const names = [...body.matchAll(/<Names id="([^"]*)"[^>]*>([^<]*)/g)]
  return ['title', ...names.flatMap(([, id = '', list = '']) => (list.includes('、') ? [] : [id]))]
}
