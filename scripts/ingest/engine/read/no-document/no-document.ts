import type {Root} from 'mdast'
import type {Refusal} from '../reader.ts'
import {measure, type Measures} from './measures.ts'

/** What is no document, and which measures tell it; all bounds are here. */
interface Form {
  /** What it is, for people. */
  name: string
  fits: (measures: Measures) => boolean
  /** The measure that tells it, for people. */
  told: (measures: Measures) => string
}

const of = (part: number, whole: number, what: string) =>
  `${String(whole)} ${what}中有 ${String(Math.round(part))}`

const forms: readonly Form[] = [
  {
    // UTF-8 read as GBK comes to half and more; lists of rare names and places stay below a tenth.
    name: '乱码',
    fits: ({han, unlikelyHan, unreadable, characters}) =>
      (han >= 20 && unlikelyHan > 0.35 * han) ||
      (characters >= 20 && unreadable > 0.3 * characters),
    told: ({han, unlikelyHan, unreadable, characters}) =>
      unlikelyHan > 0.35 * han
        ? of(unlikelyHan, han, '个汉字') + '个是平常不用的字'
        : of(unreadable, characters, '个字符') + '个无法认读'
  },
  {
    name: '程序日志',
    // Between lines with times stand those that say where a program failed, without words.
    fits: ({lines, worded, stamped}) =>
      stamped >= 4 && stamped >= 0.7 * worded && stamped >= 0.4 * lines,
    told: ({lines, stamped}) => of(stamped, lines, '行') + ' 行以精确到秒的时间开头'
  },
  {
    // Below a list of documents stand their days or addresses; a document of many days has sentences.
    name: '目录页或链接列表',
    fits: ({lines, links, rows, sentences}) =>
      rows === 0 && lines >= 8 && links >= 0.6 * lines && sentences <= 0.1 * lines,
    told: ({lines, links}) => of(links, lines, '行') + ' 行是带日期或网址的条目'
  },
  {
    // Who turns the pages of a list reads names of documents, and no sentence.
    name: '目录页或链接列表',
    fits: ({lines, pagers, names, rows, sentences}) =>
      rows === 0 && pagers > 0 && sentences === 0 && names >= 5 && names >= 0.5 * (lines - pagers),
    told: ({names}) => `有翻页的按钮，${String(names)} 行是条目，没有一句话`
  },
  {
    name: '空白表格',
    fits: ({lines, emptyFields, rows, sentences}) =>
      rows === 0 && emptyFields >= 8 && emptyFields >= 0.8 * lines && sentences === 0,
    told: ({lines, emptyFields}) => of(emptyFields, lines, '行') + ' 行只有栏目名，没有内容'
  },
  {
    // Where people sign in: a few words to be filled in, and buttons.
    name: '空白表格',
    fits: ({lines, emptyFields, widest, rows, digits, sentences}) =>
      rows === 0 &&
      sentences === 0 &&
      digits === 0 &&
      emptyFields >= 2 &&
      lines >= 6 &&
      widest <= 10,
    told: ({lines, emptyFields}) =>
      `${String(lines)} 行都是几个字，${String(emptyFields)} 行只有栏目名，没有一个数字，也没有一句话`
  },
  {
    // Whoever fills a form in writes at least a day or a number.
    name: '空白表格',
    fits: ({boxes, blanks, emptyFields, digits, sentences}) =>
      sentences === 0 && digits === 0 && (boxes >= 3 || (blanks >= 3 && emptyFields > 0)),
    told: ({boxes, blanks}) =>
      boxes >= 3
        ? `${String(boxes)} 个选项都没有勾选，没有一个数字，也没有一句话`
        : `${String(blanks)} 行留有空白，没有一个数字，也没有一句话`
  },
  {
    name: '试题',
    // Those who ask what people think ask as well, and give no answers.
    fits: ({choices, answers, lines}) =>
      choices >= 3 && answers * 2 >= choices && choices * 20 >= lines,
    told: ({choices}) => `有 ${String(choices)} 组供选择的答案`
  },
  {
    // A scan has no text but the mark of the program on each page: a few words, again and again.
    name: '扫描件的水印',
    fits: ({worded, distinct, rows, sentences, han}) =>
      rows === 0 &&
      sentences === 0 &&
      worded >= 3 &&
      distinct <= 2 &&
      distinct * 3 <= worded &&
      han >= 4 * worded,
    told: ({worded, distinct}) => `${String(worded)} 行中不同的只有 ${String(distinct)} 行`
  }
]

/**
 * Why a source that could be read is no document: what it is, and the measure that tells it;
 * `null` where nothing tells so. No word of a source counts, and none for being short.
 */
export function noDocument(tree: Root): Refusal | null {
  const measures = measure(tree)
  const form = forms.find(({fits}) => fits(measures))
  if (!form) return null
  return {
    rule: 'source-no-document',
    status: 'not-a-document',
    found: form.name,
    expected: form.told(measures)
  }
}
