import {describe, expect, test} from 'vitest'
import {read} from './read-head.fixture.ts'

const title = '子虚区人民政府办公室关于印发夜市管理方案的通知'
const text = ['各镇人民政府：', '《夜市管理方案》已经区政府同意，现印发给你们。']
const number = '子政办发〔2024〕7号'

function headOf(...lines: readonly string[]) {
  return {meta: read([...lines, ...text].join('\n')).document.data.meta}
}

describe('lines that are no title', () => {
  test.each([
    ['a signer and a day', '子虚区水务局 2024年3月5日'],
    ['a number that a page broke', '子政办发〔2024 21'],
    ['where a site is registered', '晉ICP備123456號 網站標識碼:1234'],
    ['a scan', '扫码进群领取备考资料']
  ])('%s', (_, line) => {
    const {meta} = headOf(line, title, number)
    expect(meta.title).toBe(title)
  })

  test('what stands below a paragraph of the text, though it ends with a colon', () => {
    const {file} = read(`${'为建设古井，根据规定，'.repeat(12)}现公告如下：\n夜市亮灯\n一、时间`)
    expect(file.messages).toMatchObject([{ruleId: 'title-unknown'}])
  })
})

describe('a title over several lines', () => {
  test('begins with the year, or with all who sign on one line', () => {
    expect(headOf('2024年度', '子虚区财政局部门决算', '目录').meta.title).toBe(
      '2024年度子虚区财政局部门决算'
    )
    const lines = ['子虚区公安局', '子虚区水务局', '关于夜市的通告']
    const {document} = read(
      [...lines, '夜市开张。', '子虚区公安局 子虚区水务局', '2024年3月5日'].join('\n')
    )
    expect(document.data.meta.title).toBe('子虚区公安局 子虚区水务局关于夜市的通告')
  })

  test('is one in traditional characters, however wide', () => {
    const wide =
      '子虛區人民政府辦公室關於公布第六批區級非物質文化遺產代表性項目名錄和傳承人名單的通知'
    expect(headOf(wide, '子政辦發〔2024〕10號').meta.title).toBe(wide)
  })
})

describe('a title in the marks of who names it', () => {
  test('is known without them', () => {
    const {meta} = headOf('《子虚区人民政府关于印发〈夜市方案〉的通知》', number)
    expect(meta.title).toBe('子虚区人民政府关于印发《夜市方案》的通知')
  })
})
