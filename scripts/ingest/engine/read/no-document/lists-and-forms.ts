import {countHan} from '../../../../../src/text/han.ts'

/** What is counted of lists that lead elsewhere, of forms to be filled in, and of exams. */
export interface ListsAndForms {
  /** Lines that lead from one page of a list to the next and hold nothing else: 上一页, 共12页 到第 页. */
  pagers: number
  /** Lines that may name a document: of some length, and without a stop. */
  names: number
  /** Boxes to be ticked that are not. */
  boxes: number
  /** Lines with a blank in the middle that is wider than columns are apart. */
  blanks: number
  /** Times that three or four answers to choose from follow each other: A．, B．, C． */
  choices: number
  /** Lines that say which of them is right. */
  answers: number
}

const shortDay = /(?:^|[^\d-])[[（(]?(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])[\]）)]?$/
/** What leads to another page of a list stands beside such words alone. */
const paging =
  /^(?:首页|上一页|下一页|尾页|末页|共\d*|共\d+[页条]|第\d*|第\d*页|到第|页|条|确定|跳转|跳转到|转到|\d{1,4}|[<>«»]{1,2})$/
const leads = /^(?:上一页|下一页|尾页|末页)$/
const mayLead = /[一尾末]页/
const blank = /\S　{6}|\S[ \u00a0]{12}/
const answer = /^[【[（(]?\s?(?:参考|正确)?答案/
const longest = 80

/** Whether a line is a few words with a day of a year that is not said: 关于修井的通知 03-01 */
export function endsWithDay(line: string): boolean {
  return line.length <= longest && shortDay.test(line.slice(-9)) && isName(line)
}

function isName(line: string): boolean {
  return countHan(line) >= 6 && !/[。！？；：:]/.test(line)
}

/** @param text all lines, or as many of them as tell */
export function countListsAndForms(lines: readonly string[], text: string): ListsAndForms {
  const short = lines.filter((line) => line.length <= longest)
  return {
    pagers: short.filter(isPager).length,
    names: short.filter(isName).length,
    boxes: /[☑■√✓]/.test(text) ? 0 : (text.match(/□(?=\s?\p{Script=Han})/gu)?.length ?? 0),
    blanks: lines.filter((line) => blank.test(line.slice(0, longest))).length,
    choices: countChoices(lines),
    answers: lines.filter((line) => answer.test(line)).length
  }
}

function isPager(line: string): boolean {
  if (!mayLead.test(line)) return false
  const tokens = line.split(/[\s|｜/]+/).filter((token) => token !== '')
  return tokens.some((token) => leads.test(token)) && tokens.every((token) => paging.test(token))
}

const mayChoose = /[A-DＡ-Ｄ][.．、]/

/** How often answers A, B and C stand in a row, on lines of their own or on one. */
function countChoices(lines: readonly string[]): number {
  let [choices, expected] = [0, 0]
  for (const line of lines) {
    if (!mayChoose.test(line)) {
      expected = 0
      continue
    }
    const letters = [...line.slice(0, 200).matchAll(/(?:^|\s)([A-DＡ-Ｄ])[.．、]/g)]
      .map(([, letter = '']) => letter.normalize('NFKC'))
      .join('')
    if (letters.startsWith('ABC')) choices++
    if (letters.length === 1 && letters === 'ABC'.charAt(expected)) expected++
    else expected = letters === 'A' ? 1 : 0
    if (expected === 3) [choices, expected] = [choices + 1, 0]
  }
  return choices
}
