import type {CompiledBlock} from '../documents/compiled.ts'
import {utf8Mark} from '../text/utf8-mark.ts'
import {type ArchivedDocument, toDocumentRecord} from './document-record.ts'

/*
 * Each format comes in pieces, because a long document has no room in memory
 * several times over. Those of text begin with the mark that says their encoding.
 */

/** `index.txt`: the document as printed, an empty line between blocks. */
export function toText({compiled}: ArchivedDocument): Iterable<string> {
  return divided(compiled.blocks, ({text}) => text)
}

/** `index.md`: the same with its structure. What looks like Markdown in it is escaped. */
export function toMarkdown({compiled}: ArchivedDocument): Iterable<string> {
  return divided(compiled.blocks, toMarkdownBlock, betweenMarkdown)
}

function* divided(
  blocks: readonly CompiledBlock[],
  format: (block: CompiledBlock, before: CompiledBlock | undefined) => string,
  between: (before: CompiledBlock, after: CompiledBlock) => string = () => '\n\n'
): Generator<string> {
  yield utf8Mark
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    yield (before ? between(before, block) : '') + format(block, before)
  }
  yield '\n'
}

/** Rows of one table stand close. */
function betweenMarkdown(before: CompiledBlock, after: CompiledBlock): string {
  return after.type === 'tr' && isRow(before) ? '\n' : '\n\n'
}

function isRow({type}: CompiledBlock): boolean {
  return type === 'tr' || type === 'table-head'
}

function toMarkdownRow({type, text}: CompiledBlock, isFirst: boolean): string {
  const cells = text.split('\t').map(escapeMarkdown)
  const row = `| ${cells.join(' | ')} |`
  const line = `|${' --- |'.repeat(cells.length)}`
  if (type === 'table-head') return `${row}\n${line}`
  // Where nothing names the columns, their head is empty.
  return isFirst ? `|${'  |'.repeat(cells.length)}\n${line}\n${row}` : row
}

function toMarkdownBlock(block: CompiledBlock, before: CompiledBlock | undefined): string {
  const {type, level, text} = block
  if (isRow(block)) return toMarkdownRow(block, !before || !isRow(before))
  const escaped = escapeMarkdown(text)
  if (type === 'h1') return `# ${escaped}`
  if (type === 'bullet') return `- ${escaped}`
  return level === null ? escaped : `${'#'.repeat(level + 1)} ${escaped}`
}

/** What marks up text, and what would be taken for an address. */
const inline = /[\\`*_[\]<>{}~|&!$@]|:(?=\/\/)|(?<=www)\.|\.(?=[A-Za-z])/gi

/** Any text as Markdown that reads back as that text. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(inline, '\\$&')
    .replace(/^[#+=-]/gm, '\\$&')
    .replace(/^(\d+)([.)])/gm, '$1\\$2')
    .replace(/(?<= )#(?=#*$)/gm, '\\#')
}

/** `index.json`: the record of the document and its blocks with ids and places in the source. */
export function* toJson(document: ArchivedDocument): Generator<string> {
  yield `${JSON.stringify(toDocumentRecord(document)).slice(0, -1)},"blocks":[`
  for (const [at, block] of document.compiled.blocks.entries()) {
    yield (at === 0 ? '' : ',') + JSON.stringify(block)
  }
  yield ']}\n'
}
