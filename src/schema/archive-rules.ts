import type {z} from 'astro/zod'
import {codedId, isReservedJournalId, reservedIds} from './reserved.ts'

interface Settings {
  districts: readonly {
    id: string
    name: string
    aliases: readonly string[]
    parent?: string | undefined
  }[]
  journals: readonly {id: string; name: string}[]
  furniture: readonly string[]
  feeds: readonly {id?: string | undefined}[]
}

type Report = (path: PropertyKey[], message: string) => void

/** What the settings of an archive must not say, though every single value has its form. */
export function checkSettings(settings: Settings, context: z.core.$RefinementCtx): void {
  const report: Report = (path, message) => context.addIssue({code: 'custom', path, message})
  checkIds(settings, report)
  checkNames(settings, report)
  checkParents(settings, report)
  checkPatterns(settings, report)
}

function checkIds({districts, journals, feeds}: Settings, report: Report): void {
  findRepeats(
    districts,
    ({id}) => [id],
    (at, id) => report(['districts', at, 'id'], `“${id}”已是另一个地区的 id，换一个`)
  )
  findRepeats(
    journals,
    ({id}) => [id],
    (at, id) => report(['journals', at, 'id'], `“${id}”已是另一份刊物的 id，换一个`)
  )
  findRepeats(
    feeds,
    ({id}) => (id === undefined ? [] : [id]),
    (at, id) => report(['feeds', at, 'id'], `“${id}”已是另一条的 id，换一个`)
  )
  districts.forEach(({id}, at) => {
    const holder = reservedIds.get(id) ?? (codedId.test(id) ? '按区划代码编的地区' : undefined)
    if (holder === undefined) return
    report(['districts', at, 'id'], `“${id}”是网站自己的地址（${holder}），换一个`)
  })
  journals.forEach(({id}, at) => {
    if (!isReservedJournalId(id)) return
    report(['journals', at, 'id'], `“${id}”是网站自己的地址（会议，或没有写明的刊物），换一个`)
  })
}

function checkNames({districts, journals}: Settings, report: Report): void {
  findRepeats(
    districts,
    ({name, aliases}) => [name, ...aliases],
    (at, name) => report(['districts', at], `“${name}”已是另一个地区的名称或别名，只能指一个地区`)
  )
  findRepeats(
    journals,
    ({name}) => [name],
    (at, name) => report(['journals', at, 'name'], `“${name}”已经写过，只留一处`)
  )
}

/** A parent that is no district of the archive is one of the country, and they are in no circle. */
function checkParents({districts}: Settings, report: Report): void {
  const parents = new Map(districts.map(({name, parent}) => [name, parent]))
  districts.forEach(({name}, at) => {
    const line = [name]
    for (let next = parents.get(name); next !== undefined; next = parents.get(next)) {
      line.push(next)
      if (next === name) {
        report(['districts', at, 'parent'], `${line.join('属于')}，成了自己的上级；改正其中一个`)
        return
      }
      // A circle further up, told of those that are in it.
      if (line.length > districts.length + 1) return
    }
  })
}

function checkPatterns({furniture}: Settings, report: Report): void {
  furniture.forEach((pattern, at) => {
    const path = ['furniture', at]
    try {
      const form = new RegExp(pattern, 'u')
      if (!probes.every((probe) => form.test(probe))) return
      report(path, '这个式子与任何一行都相符，会把全部正文当作页面文字；写得具体些')
    } catch (error) {
      report(path, `不是正确的正则表达式：${explainPattern(error)}`)
    }
  })
}

/** Lines that have nothing in common. */
const probes = ['甲', '，', '0', 'x', ' -', '第一条 乙']

const mistakes: readonly (readonly [part: string, reason: string])[] = [
  ['Unterminated group', '括号没有配对'],
  ['Unmatched', '括号没有配对；要的是括号本身时写成 \\( \\)'],
  ['Unterminated character class', '方括号没有配对'],
  ['Nothing to repeat', '* + ? 前面没有可以重复的内容；要的是字符本身时前面加 \\'],
  ['Lone quantifier brackets', '方括号或花括号用错了地方；要的是字符本身时前面加 \\'],
  ['Incomplete quantifier', '花括号没有写完；要的是字符本身时写成 \\{ \\}'],
  ['numbers out of order', '花括号里的两个数前大后小'],
  ['out of order in character class', '方括号里的范围前大后小'],
  ['\\ at end', '末尾多了一个 \\'],
  ['scape', '“\\”后面的字符不能这样写；普通字符前面不用加 \\'],
  ['property name', '\\p{…} 里的名称不对'],
  ['group', '(?…) 的写法不对']
]

function explainPattern(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  // Behind the pattern, which may hold the same words.
  const reason = text.slice(text.lastIndexOf(': ') + 2)
  return mistakes.find(([part]) => reason.includes(part))?.[1] ?? reason
}

/** Words that a later entry of a list shares with an earlier one. */
function findRepeats<Entry>(
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => readonly string[],
  onRepeat: (at: number, word: string) => void
): void {
  const seen = new Set<string>()
  entries.forEach((entry, at) => {
    const words = new Set(wordsOf(entry))
    for (const word of words) if (seen.has(word)) onRepeat(at, word)
    for (const word of words) seen.add(word)
  })
}
