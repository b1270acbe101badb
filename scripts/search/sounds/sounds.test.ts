import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openSounds} from '../../../src/search/sounds/open-sounds.ts'
import type {Suggest} from '../../../src/search/sounds/suggest.ts'
import {simplify} from '../../../src/search/traditional.ts'
import {createSoundCollector} from './collect.ts'
import {createReadings} from './readings.ts'
import {writeSounds} from './write-sounds.ts'

const texts = [
  '全区老旧小区综合整治,改造石桥三座。',
  '夜市在老街,绿化河岸。',
  '石桥通车,老旧的桥都拆了。',
  '王小明、李达任职,曾桥免职。'
]
const headings = ['接诉即办工作', '老旧小区综合整治情况的报告']

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounds-'))
  const collector = createSoundCollector()
  for (const [at, text] of texts.entries()) {
    collector.begin(at === 3 ? ['王小明', '李 达', '曾桥'] : [])
    collector.hear(text)
    for (const word of ['老旧', '小区', '石桥', '夜市'])
      if (text.includes(word)) collector.hearTerm(word)
  }
  collector.begin([])
  for (const heading of headings) {
    collector.hear(heading)
    collector.hearHeading(heading)
  }
  writeSounds(join(folder, 'ranged'), [collector.end()], true, createReadings())
  writeSounds(join(folder, 'files'), [collector.end()], false, createReadings())
})
afterAll(() => rmSync(folder, {recursive: true}))

test.each([
  ['laojiuxiaoqu', '老旧小区'],
  ['LaoJiu XiaoQu', '老旧小区'],
  ['lǎo jiù', '老旧'],
  ['shiqiao', '石桥'],
  ['lvhua', '绿化'],
  ['lühua', '绿化'],
  ['ljxq', '老旧小区'],
  ['jsjb', '接诉即办'],
  ['老久小区', '老旧小区'],
  ['石侨', '石桥'],
  ['夜是', '夜市'],
  ['绿华', '绿化'],
  ['lida', '李达'],
  ['ld', '李达'],
  ['zengqiao', '曾桥'],
  ['wangxiaoming', '王小明'],
  ['王晓明', '王小明'],
  ['李答', '李达'],
  ['耶市', '夜市'],
  ['老酒小区', '老旧小区'],
  ['四桥', '石桥'],
  ['绿发', '绿化'],
  ['王小敏', '王小明'],
  ['曾翘', '曾桥']
])('%s may mean %s', async (typed, meant) => {
  expect((await (await open('ranged'))(typed))[0]).toBe(meant)
})

test('nothing is offered that the archive does not hold, nor what was typed', async () => {
  const suggest = await open('ranged')
  for (const typed of [
    'gaotie',
    '高铁',
    '石桥',
    '石橋',
    '桥',
    '2024',
    'x',
    '',
    '石桥和夜市在哪里',
    'zzzz'
  ])
    expect([typed, await suggest(typed)]).toEqual([typed, []])
})

test('a host that gives no parts of files answers the same', async () => {
  expect(await (await open('files'))('laojiuxiaoqu')).toEqual(['老旧小区'])
})

function open(name: string): Promise<Suggest> {
  const at = join(folder, name)
  const count = (text: string) =>
    Promise.resolve([...texts, ...headings, '李达'].filter((each) => each.includes(text)).length)
  return openSounds(
    {
      file: (file) => Promise.resolve(new Uint8Array(readFileSync(join(at, file)))),
      bytes: (isRanged) => (pack, from, length) => {
        const path = isRanged ? `${pack}.bin` : `${pack}/${String(from)}.bin`
        const bytes = new Uint8Array(readFileSync(join(at, path)))
        return Promise.resolve(isRanged ? bytes.slice(from, from + length) : bytes)
      }
    },
    count,
    simplify
  )
}
