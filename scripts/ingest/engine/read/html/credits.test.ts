import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '关于修缮古桥期间通行的通知'
const text = [
  '为保护古桥，方便行人通行，县里决定修缮云梦桥，现将有关事项通知如下。',
  '一、修缮期间，桥上禁止车辆通行，行人从便道通过；各乡镇要做好宣传工作，争取理解和支持。',
  '二、修缮所需经费列入年度预算，专款专用，任何单位和个人不得挪用。'
]
const links = ['首页', '公报', '信箱'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')

async function read(below: string) {
  const body = text.map((line) => `<p>${line}</p>`).join('')
  const page = `<title>${title}</title><div>${links}</div><div><h1>${title}</h1>${body}${below}</div>`
  const {blocks, furniture} = await printPage(page)
  return [blocks.slice(1 + text.length), furniture.slice(1)]
}

test.each([
  ['<p>责任编辑：钱一</p>'],
  ['<p align=right>（责任编辑：钱一）</p>'],
  ['<div><span>编辑：钱一</span> <span>审核：孙二 李三</span></div>'],
  ['<p>【编　辑：钱一】</p>'],
  ['<p>初审：钱一　复审：孙二　终审：李三</p>'],
  ['<p>责编：钱　一/校对：孙二</p><p>审核：李三</p>'],
  ['<p>（来源：钱塘日报）</p><p>【责任编辑：孙二】</p><p>值班总编：李三　终审：赵六</p>'],
  ['<p>主编：钱一　审核：李三　编辑：孙二</p><p>（供稿：县水务局）</p>'],
  ['<p>（钱塘水务 供稿）</p><p>编辑：孙二　审核：李三</p>']
])('%s below a text is of the site', async (below) => {
  const [blocks, furniture] = await read(below)
  expect(blocks).toEqual([])
  expect(furniture?.filter((line) => line.includes('钱'))).toEqual([
    expect.stringMatching(/^site-chrome /)
  ])
})

test.each([
  [
    'who signed behind it',
    '<p>子虚县水务局</p><p>2024年3月5日</p>',
    ['子虚县水务局', '2024年3月5日']
  ],
  ['a body that edits', '<p>编辑：子虚县人民政府办公室</p>', ['编辑：子虚县人民政府办公室']],
  ['a day behind a name', '<p>编辑：钱一　2024年3月5日</p>', ['编辑：钱一　2024年3月5日']],
  ['who checked a table', '<p>审核：钱一　制表：孙二</p>', ['审核：钱一　制表：孙二']],
  ['who wrote it', '<p>作者：钱一</p>', ['作者：钱一']],
  ['who wrote it, beside who edited', '<p>作者：钱一</p><p>编辑：孙二</p>', ['作者：钱一']],
  ['where it comes from', '<p>来源：县志</p>', ['来源：县志']],
  ['whom to ask', '<p>联系人：钱一</p>', ['联系人：钱一']]
])('%s is text', async (_, below, expected) => {
  expect((await read(below))[0]?.map((line) => line.replace(/^[>^] /, ''))).toEqual(expected)
})

test('who signed stays below who edited', async () => {
  const [blocks] = await read('<p>责任编辑：钱一</p><p>子虚县水务局</p><p>2024年3月5日</p>')
  expect(blocks).toEqual(['责任编辑：钱一', '子虚县水务局', '2024年3月5日'])
})
