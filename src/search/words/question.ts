import {functionWords} from './function-words.ts'
import {termsOf} from './terms.ts'

/** What makes a question of words and says nothing of what is asked for; longer ones in front. */
const questionWords = [
  ...[
    '请问一下',
    '麻烦问下',
    '有没有什么',
    '是怎么样',
    '是怎么',
    '怎么样了',
    '怎么样',
    '怎么办',
    '怎么'
  ],
  ...[
    '怎样',
    '咋样',
    '咋办',
    '如何',
    '为什么',
    '为啥',
    '为何',
    '什么时候',
    '什么样',
    '是什么',
    '有什么',
    '什么'
  ],
  ...[
    '有哪些',
    '哪一些',
    '哪些',
    '哪个',
    '哪里',
    '哪儿',
    '哪家',
    '哪年',
    '几时',
    '何时',
    '谁来',
    '是谁',
    '谁'
  ],
  ...[
    '有多少',
    '是多少',
    '多少',
    '多久',
    '多大',
    '多长',
    '有几个',
    '几个',
    '是不是',
    '能不能',
    '可不可以',
    '会不会'
  ],
  ...[
    '要不要',
    '该不该',
    '有没有',
    '是否',
    '能否',
    '可否',
    '请问',
    '想知道',
    '想了解',
    '我想',
    '我要',
    '我们',
    '你们'
  ],
  ...['告诉我', '帮我', '查一下', '找一下', '吗', '呢', '吧', '啊', '呀', '嘛', '啦', '的']
].sort((a, b) => b.length - a.length)
const asking = new RegExp(questionWords.join('|'), 'gu')
/** Spaces divide words, unless each piece is one character of a name. */
const spread = /^\p{Script=Han}(?: +\p{Script=Han})+$/u
/** Terms of a question that are looked for; what comes behind them adds little. */
const most = 12

/** What a question asks for: the pieces of it that say something, and their terms. */
export interface Question {
  pieces: string[]
  terms: string[]
}

/**
 * Understand a question as people type it: 老旧小区怎么改造 asks for 老旧小区 and 改造.
 *
 * @param fold as the texts were folded; see `createWordFolder`
 */
export function readQuestion(typed: string, fold: (text: string) => string): Question {
  const trimmed = typed.trim().replaceAll('\u3000', ' ')
  const words = spread.test(trimmed) ? [trimmed] : trimmed.split(/\s+/u)
  const folded = words.map(fold)
  const pieces = folded.flatMap((word) => word.replace(asking, ' ').split(' '))
  const telling = readPieces(pieces)
  // 什么的: there is nothing else.
  return telling.terms.length > 0 ? telling : readPieces(folded)
}

function readPieces(pieces: readonly string[]): Question {
  const terms = [...new Set(pieces.flatMap(termsOf))]
    .filter((term) => !functionWords.has(term))
    .slice(0, most)
  return {pieces: pieces.filter((piece) => piece !== ''), terms}
}
