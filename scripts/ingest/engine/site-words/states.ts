import {plainOf} from './plain.ts'

/** In which state a paper, a proposal or a consultation is, as sites print it beside a title. */
const states =
  '[A-D]类|(?:主动|依申请|不予)公开|(?:已)?办结|办理中|已(?:答复|回复|采纳|归档)|(?:现行|继续)?有效|(?:已)?(?:失效|废止|修改)|尚未生效|(?:征集)?已结束|(?:征集)?(?:进行中|未开始)|征集中'
const row = new RegExp(`^(?:[【[（(]?(?:${states})[】\\])）]?[|｜·/、]?){1,4}$`, 'u')

/** Whether a line is nothing but such states: A类 主动公开. */
export function isState(text: string): boolean {
  return row.test(plainOf(text))
}
