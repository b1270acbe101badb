import {simplified} from '../../../../src/text/simplified.ts'
import type {Mention} from '../lexicon/places.ts'

/** Behind the name of an area of which a body or a part is meant. */
const ofArea =
  /^(?:第?[〇零一二三四五六七八九十\d]{1,4}届(?:人大|人民代表大会|政协)|(?:人民)?政府(?!性)|人大|政协|议会(?!员)|人民法院|人民检察院|境内|辖区|机关事业单位|\d{1,4}个(?:行政)?(?:村|社区|乡镇|镇|乡|街道)|行政区域|\p{Script=Han}{1,6}(?:镇|乡|街道)|\p{Script=Han}{1,12}局(?![面部势])|委(?:组织部|宣传部|办公室))/u

/** Whether an area is named with a body or a part of it, or as where an office is: 地址：某市某县某路. */
export function isOfBody(text: string, mention: Mention): boolean {
  return isOfAddress(text, mention) || ofArea.test(simplified(text.slice(mention.end)))
}

/** Whether an area is named as where an office is. */
function isOfAddress(text: string, {start}: Mention): boolean {
  return address.test(text.slice(Math.max(0, start - longestFront), start))
}

const address = /地址[:：为](?:\p{Script=Han}{2,8}[省市州])?$/u

/** Whether a district is named as where an office is, and no body of it: there those of its city are, too. */
export function isOfAnyone(text: string, mention: Mention): boolean {
  const isDistrict = text.charAt(mention.end - 1) === '区' && isOfAddress(text, mention)
  return (
    isDistrict && !/^(?:人民政府|\p{Script=Han}{2,12}局)/u.test(simplified(text.slice(mention.end)))
  )
}

/** Characters in front of an area that may say that an address follows. */
const longestFront = 16

/** Whether a mention is a name: of two characters, 城区 is hardly ever one. */
export function isName(text: string, {candidates, start, end}: Mention): boolean {
  const isShort = end - start === 2 && candidates.length > 0
  const isCountyToday = text.charAt(end - 1) === '县' && candidates.some(({former}) => !former)
  const [before, first, after] = [start - 1, start, end].map((at) => text.charAt(at))
  // 乡镇和县政府 names no county 和县, and 代县长 none 代县.
  const isWord =
    after === '长' || (/[\p{Script=Han}、]/u.test(before ?? '') && /[和应]/.test(first ?? ''))
  return !isShort || (isCountyToday && !isWord) || /[省市州盟]/.test(text.charAt(start - 1))
}
