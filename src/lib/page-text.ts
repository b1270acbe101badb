import {withLinks} from '../documents/links.ts'
import {type PageMark, withPageMarks} from '../documents/page-marks.ts'
import {breakHeads} from './title-breaks.ts'
import {plainNumber} from '../laws/cited-name.ts'
import {replaceNumbers} from '../laws/numbers-cited.ts'

/** HTML of a text as its page shows it: with links of its blocks, places to end a line in heads, the pages of its printed form, and numbers of papers that stay whole, and numbers of articles that stand out. */
export function pageText(html: string, marks: readonly PageMark[]): string {
  return withPageMarks(withLinks(withWholeNumbers(withArticleNumbers(breakHeads(html)))), marks)
}

/** What an article is called by, so that the eye finds it: 第十二条. */
export function withArticleNumbers(html: string): string {
  return html.replace(/( class="article"[^<>]{0,80}>)(第[^\s<第]{1,12}条)/g, '$1<b>$2</b>')
}

/** A number of a paper that stays whole, as a link or not, and the marks that belong to its ends. */
const whole =
  /([（(《“]?)((?:<a class="cited"[^<>]{1,400}>)?)<span class="docno">([^<>]{1,60})<\/span>((?:<\/a>)?)([）)》”，。；：、]{0,3})/g

/**
 * No line ends inside of the number of a paper: 某政发〔2024〕3号, nor between it and the marks at its
 * ends, which a box of its own would allow. Tags are left alone: none has such brackets.
 */
export function withWholeNumbers(html: string): string {
  return withBoxes(html).replace(whole, '<span class="docno">$1$2$3$4$5</span>')
}

function withBoxes(html: string): string {
  return replaceNumbers(html, (number) => {
    const {code, printed} = number
    const own = plainNumber(number).indexOf('〔')
    // What stands in front of it is not of it.
    const start = code.length - own
    return own === 0 || start < 0
      ? printed
      : `${printed.slice(0, start)}<span class="docno">${printed.slice(start)}</span>`
  })
}
