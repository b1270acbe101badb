/** Control characters, marks of direction and the like: what is not seen, or changes how the rest is seen. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Text of others (a name of a file, a quotation, a setting) for a line of a terminal
 * or a log: what could move the cursor, colour, hide or turn round the text comes out
 * as its number, for example `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  )
}

/** The same of a message of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}
