import {plainNumber, titleCited} from './cited-name.ts'
import {numbersIn} from './numbers-cited.ts'

/** What a document cites, and where. */
export interface Citation {
  /** Title without its marks, or the number of a paper: 某政发〔2024〕3号. */
  name: string
  /** Ids of the blocks that cite it, in printed order, each once. */
  blocks: string[]
}

/** Of a title that a text repeats all over, so many places are told. */
const most = 20

const title = /《([^《》]{2,100})》/gu
/** No text without these holds a citation. */
const sign = /《|[〕］\]】]\s?\d{1,5}\s?号/u

/** The laws and official papers that a text cites, in the order of their first places. */
export function citationsOf(blocks: Iterable<{id: string | null; text: string}>): Citation[] {
  const found = new Map<string, string[]>()
  for (const {id, text} of blocks) {
    if (id === null || !sign.test(text)) continue
    for (const name of namesIn(text)) {
      const at = found.get(name)
      if (!at) found.set(name, [id])
      else if (at.at(-1) !== id && at.length < most) at.push(id)
    }
  }
  return [...found].map(([name, at]) => ({name, blocks: at}))
}

function* namesIn(text: string): Generator<string> {
  for (const [, printed = ''] of text.matchAll(title)) {
    const name = titleCited(printed)
    if (name !== null) yield name
  }
  for (const number of numbersIn(text)) yield plainNumber(number)
}
