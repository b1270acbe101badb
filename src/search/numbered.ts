/** 1.2023年: the number of an item, and what it is the number of. */
const numbered = /^[\s\u3000]*[\d０-９]{1,3}[.．](?=[\d０-９])/
/** Characters behind the number of an item that its other reading is written with. */
const reach = 12

/**
 * The other reading of a text that begins with a number, a point and a number:
 * a decimal, or the number of an item in front of a number. `null` for other texts.
 */
export function otherReading(text: string): string | null {
  const front = numberedFront(text)
  return front === null ? null : `${text.slice(0, front)} ${text.slice(front, front + reach)}`
}

/** The length of what may be the number of an item in front of a number; `null` where there is none. */
export function numberedFront(text: string): number | null {
  return numbered.exec(text)?.[0].length ?? null
}
