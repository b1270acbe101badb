import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'

/**
 * What is left as the characters it is: code, in which an indent of print would end; and links and
 * tags, whose addresses and names would stand nowhere in the text.
 */
const left = [
  ...['codeIndented', 'codeFenced', 'codeText', 'autolink', 'htmlText', 'definition'],
  ...['labelStartImage', 'labelStartLink', 'labelEnd']
]

/**
 * Nesting takes the parser time by its square: what is nested deeper than any document, or marks
 * more often within a line, is no structure.
 */
const overdone: readonly (readonly [construct: string, form: RegExp])[] = [
  ['list', /^(?:[ \t]{40}|(?:[ \t]{0,8}[-+*>]){20})/m],
  ['blockQuote', /^(?:[ \t]{0,8}[-+*>]){20}/m],
  ['attention', /(?:[*_][^*_\n\r]{0,80}){2000}/]
]

/** Markdown as a tree: headings, paragraphs, lists, quotations, tables of GFM, emphasis, comments. */
export function parseMarkdown(text: string): Root {
  const strange = overdone.filter(([, form]) => form.test(text)).map(([construct]) => construct)
  return fromMarkdown(text, {
    extensions: [gfmTable(), {disable: {null: [...left, ...strange]}}],
    mdastExtensions: [gfmTableFromMarkdown()]
  })
}
