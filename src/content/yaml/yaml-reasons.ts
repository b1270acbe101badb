/** What is wrong with a text that is no YAML, by how the words of its parser begin. */
const reasons: readonly (readonly [start: string, reason: string])[] = [
  ['duplicated mapping key', '同一处有两个相同的键，只能留一个'],
  ['bad indentation of a mapping entry', '缩进不对，或值里有“: ”而没有加引号'],
  ['bad indentation of a sequence entry', '列表的缩进不对，或“-”后面没有空格'],
  ['deficient indentation', '引号或括号没有配对，或缩进不够'],
  ['tab characters', '缩进只能用空格，不能用制表符'],
  ['missed comma', '括号里的各项之间缺一个半角逗号'],
  ['can not read a block mapping entry', '这一行没有“键: 值”的冒号；冒号是半角的，后面有空格'],
  ["expected ':'", '键后面缺冒号；冒号是半角的，后面有空格'],
  ['a whitespace character is expected', '冒号后面缺空格'],
  ['unknown escape sequence', '双引号里的反斜杠有特别的意思；改用单引号'],
  ['expected hexadecimal', '双引号里的反斜杠有特别的意思；改用单引号'],
  ['unidentified alias', '“*”开头的是引用；值若以 * 开头，加上引号'],
  ['name of an a', '“*”和“&”开头的是引用；值若这样开头，加上引号'],
  ['unknown', '不支持以“!”开头的标签；值若以 ! 开头，加上引号'],
  ['expected a document', '文件里没有任何设置；不要设置时不写这个文件'],
  ['expected a single document', '只能有一份设置，不能用“---”再开一份'],
  ['end of the stream or a document', '缩进不对或用了制表符，或列表与“键: 值”混在一处'],
  ['the stream contains non-printable', '含有控制字符'],
  ['nesting exceeded', '嵌套太深']
]

/** Why a text is no YAML, in Chinese. */
export function explainYaml(reason: string): string {
  if (/^unexpected end of the (?:stream|document)/.test(reason)) return '引号或括号没有配对'
  const known = reasons.find(([start]) => reason.startsWith(start))
  return known ? known[1] : `写法不对（${reason}）`
}
