import {chinese, japanese, korean, type Language, readAs, type Reading} from './languages.ts'
import {readsLikeChinese, readsLikeNames} from './reads-like-chinese.ts'
import {strictly} from './strict.ts'

/** What bytes without a mark most likely are. */
export type Guess =
  | {text: string; encoding: string; doubt: string | null}
  /** In another language, or not to be told; `looksLike` is for people, and empty where nothing fits. */
  | {problem: 'foreign' | 'undecodable'; looksLike: string}

interface Candidate {
  encoding: string
  name: string
  language: Language
  /** How much more seldom it is met than GB18030, as a logarithm. */
  handicap: number
}

const candidates: readonly Candidate[] = [
  {encoding: 'utf-8', name: 'UTF-8', language: chinese, handicap: -6},
  {encoding: 'gb18030', name: 'GB18030', language: chinese, handicap: 0},
  {encoding: 'big5', name: 'Big5', language: chinese, handicap: 3},
  {encoding: 'utf-16le', name: 'UTF-16 LE', language: chinese, handicap: 3},
  {encoding: 'utf-16be', name: 'UTF-16 BE', language: chinese, handicap: 3},
  {encoding: 'euc-jp', name: '日文（EUC-JP）', language: japanese, handicap: 4},
  {encoding: 'shift_jis', name: '日文（Shift_JIS）', language: japanese, handicap: 4},
  {encoding: 'euc-kr', name: '韩文（EUC-KR）', language: korean, handicap: 4}
]
const withZeros: readonly Candidate[] = [
  ...candidates.filter(({encoding}) => encoding.startsWith('utf-16')),
  {encoding: 'utf-32le', name: 'UTF-32 LE', language: chinese, handicap: 3},
  {encoding: 'utf-32be', name: 'UTF-32 BE', language: chinese, handicap: 3}
]

interface Read extends Candidate {
  text: string
  reading: Reading
  /** Likelihood of the text less the handicap. */
  score: number
}

/** A lead in likelihood, in natural logarithms, that leaves no doubt, and one that leaves nothing but. */
const certain = 12
const undecided = 3

/**
 * Judge by how the candidates read: each is decoded strictly, and the one whose
 * text is the likeliest in its language is taken, if that is Chinese and reads
 * like it. What is a close thing is said; what is too close is not read.
 */
export function guess(bytes: Uint8Array): Guess {
  const reads = (bytes.includes(0) ? withZeros : candidates)
    .flatMap((candidate): Read[] => {
      const text = strictly(candidate.encoding, bytes)
      if (text === null) return []
      const reading = readAs(candidate.language, text)
      return [{...candidate, text, reading, score: reading.likelihood - candidate.handicap}]
    })
    .sort((a, b) => b.score - a.score)
  const [best, second] = reads
  const damaged = damagedUtf8(bytes)
  if (!best || (damaged && damaged.likelihood > best.score)) {
    return {problem: 'undecodable', looksLike: damaged?.looksLike ?? ''}
  }
  if (best.language !== chinese) return {problem: 'foreign', looksLike: best.name}
  const lead = second ? best.score - second.score : Infinity
  const areNames = lead >= certain && readsLikeNames(best.text, best.reading)
  if (!readsLikeChinese(best.reading) && !areNames) return {problem: 'undecodable', looksLike: ''}
  const foreign = damagedForeign(bytes, best.score)
  if (foreign !== null) return {problem: 'foreign', looksLike: foreign}
  if (second && lead < undecided) {
    return {problem: 'undecodable', looksLike: `${best.name} 或 ${second.name}`}
  }
  return {text: best.text, encoding: best.encoding, doubt: doubtOf(best, second, lead)}
}

/** Whether a text is far more likely to be Chinese than another reading of its bytes, if there is one. */
export function readsBetter(text: string, other: string | null): boolean {
  if (other === null) return true
  return readAs(chinese, text).likelihood > readAs(chinese, other).likelihood + certain
}

function doubtOf({reading}: Read, second: Read | undefined, lead: number): string | null {
  const {han, common, frequent} = reading
  if (second && lead < certain) return `也可能是 ${second.name}`
  const isRare = frequent * 15 < han && (lead < 3 * certain || common < han * 0.8)
  return isRare ? '其中几乎没有常用字' : null
}

/** The text of another language that bytes rather are, but for some: it may happen to be Chinese to the byte. */
function damagedForeign(bytes: Uint8Array, score: number): string | null {
  if (bytes.includes(0)) return null
  const rivals = candidates.filter(({language}) => language !== chinese)
  const better = rivals.find(({encoding, language, handicap}) => {
    const text = new TextDecoder(encoding).decode(bytes)
    return readAs(language, text).likelihood - handicap > score
  })
  return better?.name ?? null
}

/** UTF-8 but for some bytes: where the first of them is, and how it reads without them. */
function damagedUtf8(bytes: Uint8Array): {looksLike: string; likelihood: number} | null {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const at = text.indexOf('\ufffd')
  const {han, likelihood} = readAs(chinese, text)
  if (at === -1 || han === 0) return null
  const place = Buffer.byteLength(text.slice(0, at)) + 1
  return {looksLike: `UTF-8，但第 ${String(place)} 个字节起有坏字节`, likelihood}
}
