import {unspaced} from './punctuation.ts'
import {remembered} from './remembered.ts'

/** A line of the form 成文日期：2024年2月26日. */
export interface Labelled {
  /** Without the spaces that spread it: 索 引 号 → 索引号. */
  label: string
  value: string
}

/** A count or a unit may stand behind the label: 出席（31人）：, 面积（亩）： */
const labelled =
  /^[•·●■◆○*\-\s]*(\p{Script=Han}[\p{Script=Han}\s]+)(?:[（(][^（()）]{1,8}[）)]\s*)?[:：](.*)$/su
/** Characters that a label takes in print, the spaces that spread it too. */
const longestLabel = 14

/** The label and the value of a line, or `null` where it has not that form. */
export const parseLabelled = remembered((text): Readonly<Labelled> | null => {
  const match = labelled.exec(text)
  const printed = match?.[1]?.trimEnd() ?? ''
  if (!match || [...printed].length > longestLabel) return null
  const label = unspaced(printed)
  return label.length < 2 ? null : {label, value: (match[2] ?? '').trim()}
})

/** Names, units and the like that are listed one after the other: 甲、乙；丙. */
export function parseList(text: string): string[] {
  const items = splitOutsideBrackets(text.replace(/(?<![。；;，,\s])[。；;，,\s]+$/, ''))
    .map((item) => item.trim())
    .filter((item) => item !== '')
  return items.reduce<string[]>((list, item) => {
    const last = list.at(-1)
    // 各区、县人民政府 is one.
    if (last !== undefined && /^各.$/.test(last)) list[list.length - 1] = `${last}、${item}`
    else list.push(item)
    return list
  }, [])
}

/** The pieces between marks of division; one that stands before a closing bracket divides what is inside. */
function splitOutsideBrackets(text: string): string[] {
  // Pieces, and between them what divides them.
  const tokens = text.split(/([、；;，,]|\s{2,})/)
  const pieces: string[] = []
  let bracket = ''
  let piece: string[] = []
  for (const [at, token] of [...tokens.entries()].reverse()) {
    if (at % 2 === 1 && !/[）)]/.test(bracket)) {
      pieces.push(piece.reverse().join(''))
      piece = []
    } else piece.push(token)
    bracket = /[（()）]/.exec(token)?.[0] ?? bracket
  }
  return [...pieces, piece.reverse().join('')].reverse()
}
