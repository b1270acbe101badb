/** Headings of two levels, the first of them with nothing above it but data and comments. */
const title = /^(?:\xEF\xBB\xBF)?\s*# +\S/
const section = /^##+ +\S/m
const frontMatter = /^(?:\xEF\xBB\xBF)?---[ \t]*\r?\n(?:[^\n]*\n){0,60}?---[ \t]*\r?\n/

/**
 * What a file with the ending of a text is by its first bytes, in Chinese; `null` where it is
 * Markdown: it begins with a heading of the first level and goes on with others. Its marks are
 * the same bytes in every encoding of Chinese texts.
 */
export function lacksMarks(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1').replace(frontMatter, '')
  return title.test(text) && section.test(text) ? null : '没有 Markdown 标记的文本'
}
