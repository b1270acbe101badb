/** Characters at the front and at the end of a paragraph that tell what it is. */
const telling = 160
/** Marks in between that tell it, too: what is open, and whether there are sentences. */
const tellingMarks = [...'“”‘’《》（）()「」【】〔〕。！？；，：、']

/**
 * A long text as it is judged: its front and its end, and of what is between the
 * last of each mark, in order. So a paragraph may grow by any number of lines, and
 * the next is judged as quickly as the first.
 */
export function abridge(text: string): string {
  if (text.length <= 3 * telling) return text
  const between = text.slice(telling, -telling)
  const marks = tellingMarks
    .map((mark) => ({mark, at: between.lastIndexOf(mark)}))
    .filter(({at}) => at !== -1)
    .sort((a, b) => a.at - b.at)
  return text.slice(0, telling) + marks.map(({mark}) => mark).join('') + text.slice(-telling)
}
