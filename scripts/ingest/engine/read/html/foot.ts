import {simplified} from '../../../../../src/text/simplified.ts'
import {footOf} from '../../site-words/feet.ts'

/** Characters of a line of a foot. */
const longest = 60

/** How surely a line outside of a text is of the foot of a site: who owns it; or what papers tell, too. */
export function footIn(text: string): 'certain' | 'possible' | null {
  if (text.replace(/\s+/g, '').length > longest) return null
  const foot = footOf(simplified(text))
  return foot === 'certain' || foot === 'owned-by' ? 'certain' : foot && 'possible'
}
