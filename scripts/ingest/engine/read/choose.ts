import {extname} from 'node:path'
import {type Kind, kindNames, ruleOfEnding, ruleOfKind, textKinds} from './content-kinds.ts'
import type {Finding, Format, Refusal} from './reader.ts'

/** How a file is read. */
export interface Choice {
  format: Format
  /** What is said where the content is of another format than the name. */
  misnamed?: Finding
  /** Why the file is not read where this format cannot read it, either. */
  otherwise?: Refusal
}

/**
 * Choose the format of a file: what its bytes say for certain wins over its name, wherever there is
 * a reader for it; else the name decides, and of formats with one name the first bytes.
 *
 * @param plain the format of text without marks
 * @param kind what the bytes say for certain; `null` where they may be text
 */
export function choose(
  formats: readonly Format[],
  plain: Format,
  file: string,
  kind: Kind | null,
  head: Uint8Array
): Choice | Refusal {
  const ending = extname(file).toLowerCase()
  const named = formats.filter(({endings}) => endings.includes(ending))
  if (kind === 'locked') {
    return {rule: 'source-encrypted', status: 'failed', found: kindNames.locked}
  }
  const misnamed = (expected: string): Finding => ({
    ...{rule: 'format-misnamed', place: null, found: nameOf(ending), expected}
  })
  if (kind !== null) {
    const fitting = formats.filter(({kinds = []}) => kinds.includes(kind))
    const own = fitting.find((format) => named.includes(format))
    if (own) return {format: own}
    if (fitting[0]) return {format: fitting[0], misnamed: misnamed(kindNames[kind])}
    // A container that does not show what it holds may be damaged: its reader says more of that.
    const packed = named.find(({container}) => container === kind)
    if (packed) return {format: packed}
    if (!textKinds.has(kind)) {
      return {rule: ruleOfKind(kind), status: 'not-a-document', found: kindNames[kind]}
    }
  }
  const format = named.find(({looksLike}) => looksLike(head) === null)
  if (format) return {format}
  if (named[0]) {
    const found = `不是 ${ending} 应有的内容`
    const otherwise: Refusal = {rule: 'source-damaged', status: 'failed', found}
    return {format: plain, misnamed: misnamed('文本'), otherwise}
  }
  const rule = ruleOfEnding(ending)
  if (rule !== null) return {rule, status: 'not-a-document', found: `${ending} 文件`}
  const expected = [...new Set(formats.flatMap(({endings}) => endings))].join('、')
  return {rule: 'source-format', status: 'not-a-document', found: nameOf(ending), expected}
}

function nameOf(ending: string): string {
  return ending === '' ? '（无扩展名）' : ending
}
