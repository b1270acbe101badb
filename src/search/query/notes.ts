import {shortened} from './shortened.ts'

/** What is to be said of a query, about a part of it as it was typed. */
export interface Note {
  rule: keyof typeof sentences
  text: string
}

/** What a reader is told of each; % is the part that it is about. */
const sentences = {
  'no-letters': '“%”里没有可以检索的字，没有用它。',
  unclosed: '“%”的引号不成对，没有用它。',
  'value-missing': '“%”后面没有写要找的词，没有用它。',
  'district-excluded': '不能排除地区，没有用“%”。',
  'label-unknown': '“%”照原样检索；可以用的限定有 标题：、文号：、地区：。',
  'operator-unknown': '没有用“%”：空格隔开的词本来就要都有；不能检索“或者”。',
  wildcard: '没有用“%”里的星号：词的前后本来就可以有别的字。',
  ending: '没有用末尾的“%”；要连它一起找，请加引号。',
  joined: '“%”当作一个词；要分开找，请各加引号。',
  'number-excluded': '“%”是不要这个数；要找负数，请加引号。',
  'only-excluded': '只写了不要的词，请再写一个要找的词。',
  'only-district': '只写了地区，请再写一个要找的词。',
  contradiction: '“%”既要又不要，不会有结果。',
  'too-many': '词太多，“%”及以后的没有用。'
} as const

export function sentenceOf({rule, text}: Note): string {
  return sentences[rule].replace('%', () => shortened(text))
}
