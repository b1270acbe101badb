import type {CompiledBlock} from '../documents/compile.ts'
import {type ArchivedDocument, toDocumentRecord} from './document-record.ts'

/** `index.txt`: the document as printed, an empty line between blocks. */
export function toText({compiled}: ArchivedDocument): string {
  return `${compiled.blocks.map(({text}) => text).join('\n\n')}\n`
}

/** `index.md`: the same with its structure. What looks like Markdown in it is escaped. */
export function toMarkdown({compiled}: ArchivedDocument): string {
  return `${compiled.blocks.map(toMarkdownBlock).join('\n\n')}\n`
}

function toMarkdownBlock({type, level, text}: CompiledBlock): string {
  const escaped = escapeMarkdown(text)
  if (type === 'h1') return `# ${escaped}`
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
export function toJson(document: ArchivedDocument): string {
  return `${JSON.stringify({...toDocumentRecord(document), blocks: document.compiled.blocks})}\n`
}
