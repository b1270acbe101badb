/** A line that begins with a number, and what stands behind that. */
interface Numbered {
  /** Index of the line. */
  at: number
  number: string
  text: string
}

/** So many numbers in a row count lines; of those in front of each fifth line only, so many. */
const fewest = 8
const fewestOfSome = 3
/** So many of the lines between the first and the last have one. */
const most = 0.9
/** Lines are full that are not narrower than the widest by more, in Han characters. */
const ragged = 3
/** So many are full and stop inside of a sentence: items of a list end with it. */
const running = 0.3
/** So many at most begin a paragraph, and some do: each item of a list begins one. */
const beginning = 0.7
/** Marks of sentences to a line: rows of a table have hardly any. */
const marked = 0.7

/**
 * The numbers in front of the lines of a text, as drafts print them for those who discuss them: they rise
 * evenly, one in front of each line or each fifth of running text whose lines are full and whose paragraphs
 * take several. Those of items and of rows are none.
 *
 * @returns the number and what is left of each line that has one, by its index; none where they do not count lines
 */
export function countedLines(lines: readonly string[]): ReadonlyMap<number, Numbered> {
  const all = lines.flatMap((line, at) => numberedLine(line, at) ?? [])
  const some = all.filter(({number}) => Number(number) % 5 === 0)
  const column = [eachLine(lines, all), fifthLines(lines, some)].find((found) => found.length > 0)
  return new Map(column?.map((line) => [line.at, line]))
}

const front = /^(\f?)[ \t]{0,16}(\d{1,5})(?=[ \t\u3000]|$)/

function numberedLine(line: string, at: number): Numbered | null {
  const [found, page = '', number = ''] = front.exec(line) ?? []
  return found === undefined ? null : {at, number, text: page + line.slice(found.length)}
}

/** The numbers of all lines, which begin again on a page; without what stands between them and the text. */
function eachLine(lines: readonly string[], all: readonly Numbered[]): Numbered[] {
  const column: Numbered[] = []
  for (const line of all) {
    const last = column.at(-1)
    const isNext = !last || Number(line.number) === Number(last.number) + 1
    if (isNext || (Number(line.number) === 1 && line.text.startsWith('\f'))) column.push(line)
  }
  const [first, last] = [column[0], column.at(-1)]
  if (!first || !last || column.length < fewest) return []
  const within = lines.slice(first.at, last.at + 1).filter((line) => line.trim() !== '')
  if (column.length < within.length * most) return []
  const texts = column.map(({text}) => text.replace(/^\f/, ''))
  const space = texts.reduce(
    (least, text) => (text.trim() === '' ? least : Math.min(least, text.search(/\S/))),
    Infinity
  )
  const cut = column.map((line) => ({
    ...line,
    text: line.text.replace(
      /^(\f?)(.*)$/s,
      (_, page: string, text: string) => page + text.slice(Math.min(space, text.length))
    )
  }))
  return isRunningText(cut.map(({text}) => text)) ? cut : []
}

/** The numbers of each fifth line, in front of which the others have white space. */
function fifthLines(lines: readonly string[], some: readonly Numbered[]): Numbered[] {
  const isEven = some.every(({at, number}, index) => {
    const above = some[index - 1]
    if (!above) return true
    const between = lines.slice(above.at + 1, at).filter((line) => line.trim() !== '')
    return (
      Number(number) === Number(above.number) + 5 &&
      (between.length === 4 || at - above.at === 5) &&
      between.every((line) => /^\f?[ \t\u3000]/.test(line))
    )
  })
  const [first, last] = [some[0], some.at(-1)]
  if (!isEven || !first || !last || some.length < fewestOfSome) return []
  // The place of the number stays as wide as it was, as it is with the lines that have none.
  const kept = some.map((line) => ({
    ...line,
    text: line.text.replace(
      /^\f?/,
      (page) => page + ' '.repeat((lines[line.at]?.length ?? 0) - line.text.length)
    )
  }))
  const texts = new Map(kept.map(({at, text}) => [at, text]))
  const within = lines
    .slice(first.at, last.at + 1)
    .map((line, index) => texts.get(first.at + index) ?? line)
  return isRunningText(within) ? kept : []
}

/** Whether lines are those of paragraphs that take several of them. */
function isRunningText(lines: readonly string[]): boolean {
  const texts = lines.filter((line) => line.trim() !== '')
  const widest = texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0)
  const margin = texts.reduce((least, text) => Math.min(least, indentOf(text)), Infinity)
  const open = texts.filter(
    (text) => widthOf(text) >= widest - ragged && !/[。；：！？]\s*$/.test(text)
  )
  const begun = texts.filter(
    (text) =>
      indentOf(text) > margin ||
      /^\s*(?:第[一二三四五六七八九十百]{1,5}[章条]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/.test(
        text
      )
  )
  const marks = texts.reduce((sum, text) => sum + (text.match(/[，。；]/g)?.length ?? 0), 0)
  return (
    open.length >= texts.length * running &&
    begun.length >= 2 &&
    begun.length <= texts.length * beginning &&
    marks >= texts.length * marked
  )
}

function widthOf(text: string): number {
  const plain = text.trimEnd()
  let width = 0
  for (let at = 0; at < plain.length; at++) width += plain.charCodeAt(at) < 0x2e80 ? 0.5 : 1
  return width
}

/** White space in front of a line, in Han characters. */
function indentOf(text: string): number {
  return widthOf(text) - widthOf(text.trimStart())
}
