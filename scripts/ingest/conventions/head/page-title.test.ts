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
    ['a scan', '扫码进群领取备考资料'],
    ['links for readers', '无障碍 简体| 繁体'],
    ['a button', '点击收听通知语音'],
    ['a remark of the site', '法规内容 本文仅供参考']
  ])('%s', (_, line) => {
    const {meta} = headOf(line, title, number)
    expect(meta.title).toBe(title)
  })

  test('the name of a column that has nothing in common with the text', () => {
    const own = '子虚区夜市管理局机构和职能'
    const more =
      '协调各街道办好夜市，按月公布摊位的数目，检查油烟与噪声，受理居民的投诉和建议，组织摊主学习消防知识，' +
      '会同交警维持道路畅通，冬季提前收摊，雨天停业，遇到大风及时撤下招牌，节日延长亮灯。'
    const rules = `第一条 子虚区夜市管理局负责夜市的登记、亮灯和清扫，${more}`
    expect(read(['全部导航分类', own, rules].join('\n')).document.data.meta.title).toBe(own)
  })

  test('a column of a site above a title that the page prints twice', () => {
    const twice = '子虚区夜市管理局办事一览'
    const lines = ['夜市信息　规章库', '', twice, '', twice, '', '夜市信息都在这里，请大家查看。']
    expect(read(lines.join('\n')).document.data.meta.title).toBe(twice)
    // What names its kind is known without that, with whose it is above.
    const [town, report] = ['子虚县逍遥乡', '2024年政府信息公开工作年度报告']
    expect(
      read([town, report, '', report, '一、总体情况'].join('\n')).document.data.meta.title
    ).toBe(`${town} ${report}`)
  })

  test('a row of a form that has the title in it once more', () => {
    const question = '夜市的摊位怎样申请?'
    const rows = ['业务类型  夜市业务', `问题  ${question}`, '答复', '先登记，再领号。']
    expect(read([question, '', ...rows].join('\n')).document.data.meta.title).toBe(question)
  })

  test('the name of a column of a table', () => {
    const columns = ['序号', '|', '夜市审核标准', '|', '1', '|', '亮灯。']
    expect(read(columns.join('\n')).file.messages).toMatchObject([{ruleId: 'title-unknown'}])
    const row = '序号 事项名称 夜市审核意见'
    const {document} = read(['子虚区夜市局权力清单2024年', row, '1 亮灯。'].join('\n'))
    expect(document.data.meta.title).toBe('子虚区夜市局权力清单2024年')
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

describe('a title near what is not of it', () => {
  test('is not begun by a print that a page cut', () => {
    expect(headOf('《夜市管理办法的实行', '', title, number).meta.title).toBe(title)
  })

  test('may stand below what a page says of the paper', () => {
    const lead = [
      '日前，区政府办公室印发夜市方案，内容很多，请看下面的全文，欢迎转发和收藏，也欢迎提出意见。'
    ]
    const {document} = read([...lead, '文件详情如下：', title, ...text].join('\n'))
    expect(document.data.meta.title).toBe(title)
  })

  test('has the offices of its area on the lines above, and no site', () => {
    const courts = ['乌有市中级人民法院', '乌有市人民检察院', '乌有市公安局']
    const joint = headOf(...courts, '关于敦促投案自首的通告', '乌公通字[2024] 01 号')
    expect(joint.meta.title).toBe(`${courts.join(' ')}关于敦促投案自首的通告`)
    expect(headOf('子虚区人民政府', title, number).meta.title).toBe(title)
  })

  test('goes on to the number below a registration and below marks of a page', () => {
    expect(headOf(title, 'ABCD00-2024-0012', number).meta.documentNumber).toBe(number)
    const bullets = ['首页 > 公文 > 正文', title, '• 2024-03-05', '• 来源：本网', '• -', number]
    expect(headOf(...bullets).meta).toMatchObject({
      documentNumber: number,
      dates: {published: '2024-03-05'}
    })
  })
})
