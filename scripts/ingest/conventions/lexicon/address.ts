import {simplified} from '../../../../src/text/simplified.ts'
import {unspaced} from './punctuation.ts'

/** 云梦路5号, 槐安大道12-3号议政大楼2楼: a number in a street, and where in the house, at the end. */
const place =
  /(?:[街路道巷里弄]|胡同|大厦)\d{1,5}(?:-\d{1,4})?号(?:[^，。；：]{0,14}(?:楼|室|座|层|厅|院|厦|中心))?$/u
/** Characters of an address. */
const longest = 40

/** Whether a line is where something is, in a street. */
export function isAddress(text: string): boolean {
  const plain = simplified(unspaced(text))
  return plain.length <= longest && place.test(plain)
}
