/** What is to be read instead of some characters that were painted. */
export interface Replacement {
  text: string
}

/** What stands between the own name of a mark and the text that is to be read instead, as hexadecimal digits. */
const between = '~actual~'
const key = '/ActualText'
/** Bytes that a mark has around its text. */
const room = 240
/** Text of more bytes is not of a few characters. */
const longest = 4000

/**
 * Put the text that is to be read instead of what is painted into the name of its mark: of marks, the
 * library tells only their names. Changes bytes, and never how many there are.
 */
export function nameReplacements(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf(key); at !== -1; at = file.indexOf(key, at + key.length)) {
    const [before = ''] = opening.exec(file.toString('latin1', Math.max(0, at - room), at)) ?? []
    const behind = file.toString('latin1', at + key.length, at + key.length + longest)
    const [value = '', digits, letters] = valueForm.exec(behind) ?? []
    const [end] = closing.exec(behind.slice(value.length, value.length + room)) ?? []
    if (before === '' || value === '' || end === undefined) continue
    const tag = before.slice(0, before.search(/[\s<]/))
    const hex = digits?.replace(/\s+/g, '') ?? Buffer.from(letters ?? '', 'latin1').toString('hex')
    const named = `${tag}${between}${hex} BMC`
    const length = before.length + key.length + value.length + end.length
    if (named.length <= length) file.write(named.padEnd(length), at - before.length, 'latin1')
  }
}

const opening = /\/\w{1,40}\s{0,9}<<[^<>]{0,150}$/
const valueForm = /^\s{0,9}(?:<([\da-fA-F\s]{0,3900})>|\(([^()\\]{0,200})\))/
const closing = /^[^<>]{0,150}>>\s{0,9}BDC(?=\s)/

/** The own name of a mark, and the text that is to be read instead of what it marks; `null` where there is none. */
export function replacementIn(name: string): {tag: string; text: string | null} {
  const at = name.indexOf(between)
  if (at === -1) return {tag: name, text: null}
  const bytes = Buffer.from(name.slice(at + between.length), 'hex')
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0
  const text = isWide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
  return {tag: name.slice(0, at), text: text.toWellFormed()}
}
