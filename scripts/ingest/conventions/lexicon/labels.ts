/** A line of the form 成文日期：2024年2月26日. */
export interface Labelled {
  /** Without the spaces that spread it: 索 引 号 → 索引号. */
  label: string
  value: string
}

/** A count or a unit may stand behind the label: 出席（31人）：, 面积（亩）： */
const labelled =
  /^[•·●■◆○*\-\s]*([\p{Script=Han}\s]{2,14}?)\s*(?:[（(][^（()）]{1,8}[）)])?\s*[:：]\s*(.*)$/u

/** The label and the value of a line, or `null` where it has not that form. */
export function parseLabelled(text: string): Labelled | null {
  const match = labelled.exec(text)
  if (!match) return null
  const label = (match[1] ?? '').replace(/\s+/g, '')
  return label.length < 2 ? null : {label, value: (match[2] ?? '').trim()}
}

/** Names, units and the like that are listed one after the other: 甲、乙；丙. */
export function parseList(text: string): string[] {
  const items = text
    .replace(/[。；;，,\s]+$/, '')
    .split(/(?:[、；;，,]|\s{2,})(?![^（(]*[）)])/)
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
