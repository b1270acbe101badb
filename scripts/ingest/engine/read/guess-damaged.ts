import {chinese, japanese, korean, type Language, readAs} from './languages.ts'
import {mendDouble} from './mend-double.ts'
import {mendUtf8} from './mend-utf8.ts'
import type {Mended} from './mended.ts'
import {readsLikeChinese} from './reads-like-chinese.ts'

const candidates: readonly (readonly [encoding: string, language: Language])[] = [
  ['utf-8', chinese],
  ['gb18030', chinese],
  ['big5', chinese],
  ['euc-jp', japanese],
  ['shift_jis', japanese],
  ['euc-kr', korean]
]

/** A lead in likelihood, in natural logarithms, that leaves no doubt. */
const certain = 12
/** Bytes that tell the encoding. */
const telling = 6_000

/** The Chinese text that bytes are but for a few; `null` where they are not, or nothing tells of what. */
export function guessDamaged(bytes: Uint8Array): (Mended & {encoding: string}) | null {
  const head = bytes.subarray(0, telling)
  const near = candidates.filter(([encoding]) => isNearly(encoding, head))
  if (!near.some(([, language]) => language === chinese)) return null
  const [best, second] = near
    .map(([encoding, language]) => {
      const {text} = mendIn(encoding, language, head)
      return {encoding, language, ...readAs(language, text)}
    })
    .sort((a, b) => b.likelihood - a.likelihood)
  if (best?.language !== chinese || !readsLikeChinese(best)) return null
  // Two bytes are always some character: only the frequent ones tell that it is the right one.
  if (best.encoding !== 'utf-8' && best.frequent * 6 < best.han) return null
  if (second && best.likelihood - second.likelihood < certain) return null
  const mended = mendIn(best.encoding, chinese, bytes)
  return isSlight(mended, best.encoding) ? {...mended, encoding: best.encoding} : null
}

/**
 * Whether a text is one that has lost some bytes, and not something else: one place for every
 * hundred of its Han characters, and at least one, where there are ten to tell by. Three bytes
 * that are one character in UTF-8 hardly ever are one by chance, so there it may be four of a hundred.
 */
export function isSlight({text, bad}: Mended, encoding: string): boolean {
  if (bad.length === 0) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const most = han / (encoding === 'utf-8' ? 25 : 100)
  return han >= 10 * bad.length && bad.length <= Math.max(1, most)
}

/** Whether bytes are of an encoding but for some; what is bad everywhere is not looked at closely. */
function isNearly(encoding: string, bytes: Uint8Array): boolean {
  const text = new TextDecoder(encoding).decode(bytes)
  const most = 4 + text.length / (encoding === 'utf-8' ? 10 : 50)
  return (text.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0) < most
}

function mendIn(encoding: string, language: Language, bytes: Uint8Array): Mended {
  return encoding === 'utf-8' ? mendUtf8(bytes) : mendDouble(encoding, bytes, language)
}
