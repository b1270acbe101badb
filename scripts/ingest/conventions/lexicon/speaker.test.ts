import {describe, expect, test} from 'vitest'
import {parseSpeaker, parseUnspacedSpeaker} from './speaker.ts'

describe('parseUnspacedSpeaker', () => {
  test.each([
    ['子虚区审计局局长钱某某', '钱某某', '子虚区审计局局长'],
    ['报告人：区长 钱一', '钱一', '区长'],
    ['区委书记区长钱一', '钱一', '区委书记区长']
  ])('reads %s', (text, name, title) => {
    expect(parseUnspacedSpeaker(text)).toEqual({name, title})
  })

  test.each(['区人大常委会主任会议', '区长高度重视', '局长办公室', '主任委员', '区长', ''])(
    'is null for %j',
    (text) => {
      expect(parseUnspacedSpeaker(text)).toBeNull()
    }
  )
})

describe('parseSpeaker', () => {
  test.each([
    ['子虚区教育委员会主任 赵 某', '赵某', '子虚区教育委员会主任'],
    ['乌有市市长　孙二三', '孙二三', '乌有市市长'],
    ['  子虚区人民检察院检察长　钱　一  ', '钱一', '子虚区人民检察院检察长'],
    ['无何县人民政府副县长 周五五', '周五五', '无何县人民政府副县长'],
    ['自治旗副旗长 扎西·次仁', '扎西·次仁', '自治旗副旗长'],
    [
      '区人大常委会副主任、代表资格审查委员会主任委员 李四',
      '李四',
      '区人大常委会副主任、代表资格审查委员会主任委员'
    ],
    ['子虚区财政局 局长 钱一', '钱一', '子虚区财政局局长']
  ])('reads title and name of %s', (text, name, title) => {
    expect(parseSpeaker(text)).toEqual({name, title})
  })

  test('knows the offices of bodies of every kind and rank', () => {
    const offices =
      '主任委员 委员 主任 书记 局长 区长 县长 市长 省长 州长 旗长 盟长 主席 镇长 乡长 院长 检察长 秘书长 处长 科长 厅长 部长 校长 会长 组长 队长'
    const others =
      '负责人 代表 总经理 董事长 支队长 所长 站长 审计长 研究员 教授 总理 国务委员 委员长 行政长官 司长 理事长 政委 行长'
    for (const office of [
      ...offices.split(' ').flatMap((each) => [each, `副${each}`]),
      ...others.split(' ')
    ]) {
      expect(parseSpeaker(`乌有${office} 钱　一`)).toEqual({name: '钱一', title: `乌有${office}`})
    }
  })

  test.each([
    ['nothing divides title and name', '子虚区区长钱一'],
    ['no office is named', '子虚区人民政府 钱一'],
    ['no name follows', '子虚区区长'],
    ['a clause follows', '区长 在会上作了题为夜间公交的报告'],
    ['it ends like a sentence', '区长 钱一。'],
    ['it is longer than a line', `${'子虚区人大常委会副主任、'.repeat(5)}主任 钱一`],
    ['there is nothing', '']
  ])('is null where %s', (_, text) => {
    expect(parseSpeaker(text)).toBeNull()
  })
})
