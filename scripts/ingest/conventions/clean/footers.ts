import {simplified} from '../../../../src/text/simplified.ts'
import {type Foot, footOf, isBrowserAdvice} from '../../engine/site-words/feet.ts'
import {isRelated} from '../../engine/site-words/related.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {isSentence} from './sentence.ts'

const longest = 120

/** What a line at the end of a page can be, by its form alone; 相关链接： heads what belongs to it. */
export type Footer = Exclude<Foot, 'owned-by'> | 'related'

/** What of a site's foot a line is as a whole, or `null`. */
export function footerOf(printed: string): Footer {
  const text = simplified(printed)
  const plain = unspaced(text)
  if (text.length > longest) return null
  if (isBrowserAdvice(plain)) return 'certain'
  if (isSentence(text)) return null
  const foot = footOf(text)
  if (foot === 'certain') return foot
  if (isRelated(plain)) return 'related'
  // Of a text alone, 子虚县水务局主办 may tell who holds an event.
  return foot === 'owned-by' ? 'run-by' : foot
}
