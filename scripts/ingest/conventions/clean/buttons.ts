import {rowOfActs, type Sureness} from '../../engine/site-words/acts.ts'
import {addressesReader} from '../../engine/site-words/addresses.ts'
import {isControl} from '../../engine/site-words/controls.ts'
import {plainOf} from '../../engine/site-words/plain.ts'
import {hasStops} from './sentence.ts'

const longest = 80

/** How surely a line is of buttons as a whole; one that only begins with or holds the word of one is none. */
export function buttonOf(printed: string): Sureness {
  const text = printed.replace(/^[•·●▪◆]\s*/, '')
  if (text.length > longest) return null
  if (addressesReader(plainOf(text))) return 'certain'
  if (hasStops(text)) return null
  return isControl(text) ? 'certain' : rowOfActs(text)
}
