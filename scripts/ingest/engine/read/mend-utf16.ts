import {type Mended, replacement} from './mended.ts'
import {hasControls} from './strict.ts'

/** UTF-16 that was cut, or that has halves of pairs or controls in it: each is one U+FFFD. */
export function mendUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Mended {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const units = (encoding === 'utf-16le' ? even : even.swap16()).toString('utf16le')
  const bad: Mended['bad'] = []
  const text = units.replaceAll(/[\0-\x1f]|\p{Surrogate}/gu, (unit, at: number) => {
    if (/\p{Surrogate}/u.test(unit) || hasControls(`${unit}.`)) {
      bad.push({byte: at * 2, at})
      return replacement
    }
    return unit
  })
  if (bytes.length % 2 === 0) return {text, bad}
  return {text: text + replacement, bad: [...bad, {byte: bytes.length - 1, at: text.length}]}
}
