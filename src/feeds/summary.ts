import type {CompiledBlock} from '../documents/compiled.ts'

/** Characters of a summary, about. */
const enough = 120

/** How the text of a document begins, its title and what stands around it left out. */
export function summaryOf(blocks: readonly CompiledBlock[]): string {
  let summary = ''
  for (const {type, level, text} of blocks) {
    if (level !== null || aroundText.has(type)) continue
    summary += (summary === '' ? '' : ' ') + text.slice(0, 2 * enough).replaceAll('\t', ' ')
    if (summary.length >= enough) break
  }
  return summary.length <= enough ? summary : `${shorten(summary)}……`
}

const aroundText: ReadonlySet<string> = new Set([
  ...['h1', 'byline', 'note', 'salutation', 'label', 'names', 'signature', 'date'],
  ...['table-head', 'tr']
])

/** Up to the end of a sentence where one is near, and never in the middle of a character. */
function shorten(text: string): string {
  const start = text.slice(0, enough)
  const end = Math.max(start.lastIndexOf('。'), start.lastIndexOf('；'))
  if (end > enough / 2) return start.slice(0, end + 1)
  return start.replace(/[\ud800-\udbff]$/, '')
}
