/** A piece of a number format: a literal, or a code that stands for a part of the value. */
export interface Token {
  isLiteral: boolean
  text: string
}

/** A part of a number format, for some values. */
export interface Section {
  tokens: readonly Token[]
  /** What is said in brackets: colours, conditions, locales, `DBNum1`, `h` for hours beyond a day. */
  brackets: readonly string[]
}

/** Formats are no longer than this in any program. */
const longest = 255

/**
 * A number format by its parts: `#,##0;[红色]-#,##0`. Text in quotes, behind a backslash and of
 * other letters than codes are literals.
 */
export function readFormat(format: string): Section[] {
  return splitSections(format.slice(0, longest)).map(readSection)
}

const piece =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]?|(AM\/PM|A\/P|上午\/下午|General|G\/通用格式|[Ee][+-]|y+|Y+|m+|M+|d+|D+|h+|H+|s+|S+|a{3,4}|[#0?]|[.,%@/])|([^])/g

function readSection(text: string): Section {
  const tokens: Token[] = []
  const brackets: string[] = []
  for (const [all, quoted, escaped, bracket, code, other] of text.matchAll(piece)) {
    if (bracket !== undefined) {
      brackets.push(bracket)
      const currency = /^\$([^-]+)/.exec(bracket)?.[1]
      if (currency !== undefined) tokens.push({isLiteral: true, text: currency})
      if (/^[hms]+$/i.test(bracket)) tokens.push({isLiteral: false, text: all})
    } else if (code !== undefined) tokens.push({isLiteral: false, text: code})
    else {
      const literal = quoted ?? escaped ?? other ?? ''
      if (literal !== '') tokens.push({isLiteral: true, text: literal})
    }
  }
  return {tokens, brackets}
}

/** Sections are divided by semicolons that are not in quotes. */
function splitSections(format: string): string[] {
  const sections = ['']
  for (const [part] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[^]/g)) {
    if (part === ';') sections.push('')
    else sections.push((sections.pop() ?? '') + part)
  }
  return sections
}
