import {expect, test} from 'vitest'
import {isOffice, isPersonName} from './person.ts'

test.each([
  ...['钱一', '孙二三', '欧阳知秋', '高金素梅', '楊曜', '王某某', '李为民', '张其成', '刘世会'],
  ...[
    '买买提·艾力',
    '阿依古丽·买合木提',
    '努尔兰·别克',
    '阿不都热合曼',
    '索朗旺堆',
    '阿不都热合曼·买买提',
    '古丽娜扎尔'
  ]
])('%s can be a person', (name) => {
  expect(isPersonName(name)).toBe(true)
})

test.each([
  ...['李', '日确定', '全体委员', '主任钱一', '常委会', '市财政局', '各单位', '钱一等', '有关人员'],
  ...['会议由主任主持', '子虚区政府', '2022年', 'Li Si', '钱一 李四', '下列同志', '']
])('%s can not', (name) => {
  expect(isPersonName(name)).toBe(false)
})

test.each([
  ...['乌有市副市长', '乌有市人民法院审判员', '市水务局局长', '审判委员会委员', '代理乌有市市长'],
  ...[
    '乌有市人大代表',
    '办公室主任',
    '二级巡视员',
    '乌有大学教授',
    '市公安局政委',
    '镇党委书记（试用期一年）'
  ]
])('%s can be an office', (office) => {
  expect(isOffice(office)).toBe(true)
})

test.each(['2022年12月30日', '费用', '今年的重点', '三十名', '办公地点', '', '长'])(
  '%s can not be an office',
  (office) => {
    expect(isOffice(office)).toBe(false)
  }
)
