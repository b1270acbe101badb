/** Elements that end by themselves, or have no end. */
const own = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr frame keygen ' +
    'p li dt dd tr td th tbody thead tfoot colgroup option optgroup rp rt html head body a button nobr'
  ).split(' ')
)
/** Elements that go on in the next block where they are not closed: each of them there again. */
const formatting = new Set('b big code em font i s small strike strong tt u'.split(' '))
/** Elements in which no tag is one. */
const raw = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '))

/** So deep is no page; what a browser does with deeper ones is to put all into one. */
const deepest = 200
const deepestFormatting = 24

/** The beginning of a comment, or of a tag: its end mark and its name. */
const mark = /<!--|<(\/?)([a-z][^\s/>]*)/gi

/**
 * A page without the tags that nest deeper than any page does: the time that a parser takes grows
 * by the square of the depth. All text stays; a line ends where a block was left out.
 *
 * @returns the page, whether tags were left out, and how many elements a parser makes of open formats
 *   beside those that are written: it repeats them in each block
 */
export function boundNesting(html: string): {html: string; isBounded: boolean; copies: number} {
  const nesting = createNesting()
  const parts: string[] = []
  let kept = 0
  let copies = 0
  const leaveOut = (name: string, start: number, end: number) => {
    parts.push(html.slice(kept, start), formatting.has(name) || name === 'span' ? '' : '<br>')
    kept = end
  }
  mark.lastIndex = 0
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const [whole, end, name = ''] = found
    const key = name.toLowerCase()
    const isOpening = end === ''
    if (isOpening && !formatting.has(key)) copies += nesting.formats()
    if (whole === '<!--' || (isOpening && raw.has(key))) {
      const close =
        whole === '<!--' ? html.indexOf('-->', found.index + 2) : endOf(html, key, found)
      if (close === -1) break
      mark.lastIndex = close + 2
    } else if (!own.has(key) && !(isOpening ? nesting.open(key) : nesting.close(key))) {
      const close = html.indexOf('>', mark.lastIndex)
      leaveOut(key, found.index, close === -1 ? html.length : close + 1)
      mark.lastIndex = kept
    }
  }
  if (parts.length === 0) return {html, isBounded: false, copies}
  parts.push(html.slice(kept))
  return {html: parts.join(''), isBounded: true, copies}
}

/** The elements that are open: whether one more may be, and whether the end of one is of one of them. */
function createNesting() {
  const stack: string[] = []
  const skipped = new Map<string, number>()
  let formats = 0
  return {
    formats: () => formats,
    open(name: string): boolean {
      const isFormat = formatting.has(name)
      if (stack.length >= deepest || (isFormat && formats >= deepestFormatting)) {
        skipped.set(name, (skipped.get(name) ?? 0) + 1)
        return false
      }
      stack.push(name)
      if (isFormat) formats++
      return true
    },
    close(name: string): boolean {
      const left = skipped.get(name) ?? 0
      if (left > 0) {
        skipped.set(name, left - 1)
        return false
      }
      const at = stack.lastIndexOf(name)
      if (at !== -1) stack.length = at
      if (at !== -1 || formats > 0) formats -= formatting.has(name) ? Math.min(formats, 1) : 0
      return true
    }
  }
}

/** Where an element ends in which no tag is one; -1 where it does not. */
function endOf(html: string, name: string, {index}: {index: number}): number {
  if (name === 'plaintext') return -1
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = index
  return end.exec(html)?.index ?? -1
}
