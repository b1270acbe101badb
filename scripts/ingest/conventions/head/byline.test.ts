import {describe, expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

describe('who speaks or writes', () => {
  test.each(['第八届人民代表大会第三次会议上', '动员大会上', '区委全会上'])(
    'takes the speaker who is named behind the delivery: %s',
    (occasion) => {
      const note = `——2024年1月9日在${occasion}　区长　钱　一`
      const {meta} = read(`政府工作报告\n${note}\n各位代表：`).document.data
      expect(meta).toMatchObject({
        speaker: {name: '钱一', title: '区长'},
        dates: {delivered: '2024-01-09'}
      })
    }
  )

  test.each([
    ['政府工作报告\n——2024年1月9日在第八届人民代表大会第三次会议上\n区长钱一\n各位代表：', '区长'],
    ['审计报告\n——年9月9日在八届人大常委会第三次会议上\n报告人：审计局局长 钱一', '审计局局长'],
    [
      '护井情况的报告\n（2024年1月9日在八届人大常委会第三次会议上）\n水务局局长\n钱　一',
      '水务局局长'
    ],
    ['在护井会议上的讲话\n（2024年1月9日）\n区委书记 钱一\n同志们：', '区委书记'],
    ['区政协常委会工作报告\n（2024年1月9日）\n钱一\n各位委员：', null]
  ])('takes the speaker of %j', (text, title) => {
    expect(read(text).document.data.meta.speaker).toEqual({name: '钱一', title})
  })

  test.each([
    ['欧阳小桥', {name: '欧阳小桥', title: null}],
    ['欧阳小桥梁', undefined]
  ])('a name alone has four characters at most: %s', (name, speaker) => {
    const text = `区政协常委会工作报告\n（2024年1月9日）\n${name}\n各位委员：`
    expect(read(text).document.data.meta.speaker).toEqual(speaker)
  })

  test('takes a body below the title for the issuer, a person for the author', () => {
    const survey = read('古井保护调研报告\n子虚区 人大常委会调研组\n略。').document
    expect(survey.data.meta.issuer).toBe('子虚区人大常委会调研组')
    expect(outline(survey)[1]).toBe('byline 子虚区 人大常委会调研组')
    const article = read('一座古桥的询问\n——以捞月桥为例\n■（子虚区人大　李　四）\n略。').document
    expect(article.data.meta.author).toBe('子虚区人大 李 四')
    expect(outline(article)[2]).toBe('byline ■（子虚区人大　李　四）')
  })
})
