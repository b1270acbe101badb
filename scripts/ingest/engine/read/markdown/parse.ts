import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {prepareEmphasis} from './emphasis.ts'
import {shorten} from './shorten.ts'

/**
 * What is left as the characters it is: code, in which an indent of print would end; and links and
 * tags, whose addresses and names would stand nowhere in the text.
 */
const left = [
  ...['codeIndented', 'codeFenced', 'codeText', 'autolink', 'htmlText', 'definition'],
  ...['labelStartImage', 'labelStartLink', 'labelEnd']
]

/** Spaces, or marks of lists and quotations, that a line begins with: deeper is no structure of a document. */
const deepest = {spaces: 40, marks: 20}
/** Marks of emphasis on one line; more are none. */
const most = 2000

/** Nesting takes the parser time by its square: what a text overdoes is left as the characters it is. */
function overdone(text: string): string[] {
  const found = new Set<string>()
  for (const [front] of text.matchAll(/^[ \t\-+*>]+/gm)) {
    const marks = front.match(/>|[-+*](?=[ \t])/g)?.length ?? 0
    const spaces = front.match(/[ \t]/g)?.length ?? 0
    if (spaces < deepest.spaces && marks < deepest.marks) continue
    found.add('list').add('blockQuote')
  }
  let marks = 0
  for (const [mark] of text.matchAll(/[*_\n\r]/g)) {
    marks = mark === '*' || mark === '_' ? marks + 1 : 0
    if (marks === most) found.add('attention')
  }
  return [...found]
}

/** Markdown as a tree: headings, paragraphs, lists, quotations, tables of GFM, emphasis, comments. */
export function parseMarkdown(text: string): Root {
  const prepared = prepareEmphasis(text)
  const tree = parseShortened(prepared.text)
  prepared.restore(tree)
  return tree
}

function parseShortened(text: string): Root {
  const parse = (printed: string) =>
    fromMarkdown(printed, {
      extensions: [gfmTable(), {disable: {null: [...left, ...overdone(text)]}}],
      mdastExtensions: [gfmTableFromMarkdown()]
    })
  const short = shorten(text)
  if (!short) return parse(text)
  const tree = parse(short.text)
  return short.restore(tree) ? tree : parse(text)
}
