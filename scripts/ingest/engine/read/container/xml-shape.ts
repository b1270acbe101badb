import type {XmlLimits} from './limits.ts'
import type {Problem} from './problem.ts'

/**
 * Whether a text can be parsed as XML within limits: the parser goes down by calling itself, so
 * that depth is counted before. A document type is refused, as only it can declare entities.
 *
 * One pass, without any look at a character twice.
 */
export function checkShape(text: string, {depth: deepest, nodes: most}: XmlLimits): Problem | null {
  let depth = 0
  let nodes = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1)
    if (next === '!' || next === '?') {
      const end = endOfMarkup(text, at)
      if (end === null) return {problem: 'damaged', found: 'XML 带有文件类型声明（DOCTYPE）'}
      at = end
      continue
    }
    const end = endOfTag(text, at)
    if (next === '/') depth--
    else if (text.charAt(end - 2) !== '/') depth++
    // An element and the text behind it.
    nodes += 2
    if (depth > deepest) {
      return {problem: 'too-large', found: `XML 嵌套超过 ${String(deepest)} 层`}
    }
    if (nodes > most) return {problem: 'too-large', found: `XML 的元素超过 ${String(most)} 个`}
    at = end
  }
  return null
}

/** Behind a comment, a CDATA section or an instruction; `null` for a document type. */
function endOfMarkup(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4)
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at)
  return text.startsWith('<?', at) ? behind(text, '?>', at) : null
}

/** Behind a tag: a `>` in the value of an attribute does not end it. */
function endOfTag(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '>') return at + 1
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1)
      if (at === -1) return text.length
    }
  }
  return text.length
}

function behind(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  return at === -1 ? text.length : at + end.length
}
