import {decodeString} from 'micromark-util-decode-string'

/** A run of a Markdown text that is of its text, not of its marks: `end` excluded. */
export interface Kept {
  start: number
  end: number
  /** Whether escapes and references in it stand for characters. */
  isEscaped: boolean
}

/** What marks are made of. Nothing else is ever left out of a text. */
const marks = /<br\s{0,4}\/?>|[#>*_|:+=\\\s-]/gi

/**
 * The lines of a Markdown text without its marks. What is neither kept nor made of marks stays, so
 * that the proof finds whatever the parser left out.
 *
 * @param lines all lines of the text
 * @param starts where each of them starts in the text
 * @param kept runs in order, none over another
 */
export function withoutMarks(
  text: string,
  lines: readonly string[],
  starts: readonly number[],
  kept: readonly Kept[]
): string[] {
  let first = 0
  return lines.map((line, at) => {
    const start = starts[at] ?? 0
    const end = start + line.length
    while ((kept[first]?.end ?? Infinity) <= start) first++
    let plain = ''
    let from = start
    for (let next = first; (kept[next]?.start ?? Infinity) < end; next++) {
      const run = kept[next]
      if (!run) break
      const [own, ownEnd] = [Math.max(run.start, start), Math.min(run.end, end)]
      const printed = text.slice(own, ownEnd)
      plain += text.slice(from, own).replace(marks, '')
      plain += run.isEscaped ? decodeString(printed) : printed
      from = Math.max(from, ownEnd)
    }
    return plain + text.slice(from, end).replace(marks, '')
  })
}
