import {describe, expect, test} from 'vitest'
import {readLines} from '../lines.ts'
import {noDocument} from './no-document.ts'

const notice = [
  '关于停水的通知',
  '各住户：',
  '因检修管网，3月5日停水一天。',
  '子虚区供水公司',
  '2024年3月1日'
]
const titles = Array.from({length: 10}, (_, at) => `关于修缮第${String(at + 1)}口古井的通知`)

describe('no document is', () => {
  test.each([
    ['扫描件的水印', Array.from({length: 6}, () => '由某扫描程序创建'), '6 行中不同的只有 1 行'],
    ['乱码', ['鍏充簬鍗拌垎銆婇亾璺吇鎶ゅ姙娉曘€嬬殑閫氱煡', '鍚勯晣浜烘皯鏀垮簻'], undefined],
    [
      '乱码',
      [
        `关于\ufffd\ufffd\ufffd\ufffd的\ufffd\ufffd\ufffd通知各\ufffd\ufffd\ufffd政府\ufffd\ufffd现将有关\ufffd\ufffd`
      ],
      undefined
    ],
    [
      '目录页或链接列表',
      titles.map((title, at) => `${title} 2024-03-${String(at + 10)}`),
      '10 行中有 10 行是带日期或网址的条目'
    ],
    [
      '目录页或链接列表',
      titles.flatMap((title, at) => [
        title,
        `https://example.org/${String(at)}`,
        `https://example.org/b/${String(at)}`
      ]),
      undefined
    ],
    [
      '空白表格',
      [
        '申请表',
        '姓名：',
        '性别：',
        '出生日期：____',
        '单位：',
        '电话：',
        '住址：',
        '邮编：',
        '备注：'
      ],
      undefined
    ],
    [
      '空白表格',
      ['用户登录', '账号：', '口令：', '看不清？换一张', '忘记口令？', '立即注册'],
      '6 行都是几个字，2 行只有栏目名，没有一个数字，也没有一句话'
    ],
    [
      '目录页或链接列表',
      titles.map((title, at) => `第${String(at)}号公告，${title}。 2024/03/${String(at + 10)}`),
      '10 行中有 10 行是带日期或网址的条目'
    ],
    [
      '程序日志',
      Array.from({length: 8}, (_, at) => `2024-03-01 12:30:0${String(at)} 启动服务`),
      undefined
    ],
    [
      '程序日志',
      Array.from({length: 6}, (_, at) => [
        `[INFO] 12:30:0${String(at)} 启动服务`,
        '  at main (a.js:1)'
      ]).flat(),
      undefined
    ],
    [
      '程序日志',
      Array.from({length: 6}, (_, at) => `Mar  1 12:30:0${String(at)} host: 启动服务`),
      undefined
    ],
    ['目录页或链接列表', titles.map((title, at) => `•${title}03-${String(at + 10)}`), undefined],
    [
      '目录页或链接列表',
      ['通知公告', ...titles, '首页', '上一页', '下一页', '尾页', '共12页 到第 页 确定'],
      '有翻页的按钮，11 行是条目，没有一句话'
    ],
    [
      '空白表格',
      [
        '信息公开申请表',
        '姓名',
        '工作单位',
        '联系地址',
        '获取信息的方式',
        '□ 纸面',
        '□ 邮寄',
        '□ 自行领取'
      ],
      '3 个选项都没有勾选，没有一个数字，也没有一句话'
    ],
    [
      '空白表格',
      [
        '登记表',
        '姓名　　　　　　　　住址',
        '证件　　　　　　　　号码',
        '电话　　　　　　　　邮编',
        '签名：'
      ],
      undefined
    ],
    [
      '试题',
      [1, 2, 3].flatMap((n) => [
        `${String(n)}．古井由谁养护？（　）`,
        'A．居民',
        'B．区政府',
        'C．学校',
        'D．无人',
        '答案：B'
      ]),
      '有 3 组供选择的答案'
    ]
  ])('%s', (found, lines, expected) => {
    const refusal = noDocument(readLines(lines.join('\n')))
    expect(refusal).toMatchObject({rule: 'source-no-document', status: 'not-a-document', found})
    if (expected !== undefined) expect(refusal?.expected).toBe(expected)
  })
})

describe('a document is', () => {
  test.each([
    ['a short notice', notice],
    ['a title alone', ['关于停水的通知']],
    ['a list of names', ['委员名单', '金一 陈二三 李四', '王五 赵六 钱七', '孙八 周九 吴十']],
    ['a list of rare names', ['代表名单', '甄龑 覃垚 佘犇', '阚淼 逯骉 亓鑫']],
    [
      'a list of appointments',
      titles.map((_, at) => `任命金${'甲乙丙丁戊己庚辛壬癸'.charAt(at)}为审判员`)
    ],
    ['minutes with times', Array.from({length: 8}, (_, at) => `09:3${String(at)} 代表发言`)],
    [
      'a chronicle',
      Array.from(
        {length: 9},
        (_, at) => `2024年3月${String(at + 1)}日，召开第${String(at + 1)}次会议，听取报告。`
      )
    ],
    [
      'a record of a talk with times',
      Array.from({length: 8}, (_, at) => `00:0${String(at)}:30 金一：请发言`)
    ],
    [
      'a form that is filled in',
      ['申请表', '姓名　金一', '方式', '☑ 纸面', '□ 邮寄', '□ 自行领取', '□ 光盘', '2024年3月1日']
    ],
    ['a notice with a form', [...notice, '□ 同意', '□ 不同意', '□ 弃权', '签名：']],
    ['a list with a ballot', ['表决票', '议题：修井', '□ 赞成 3 票', '□ 反对 1 票', '□ 弃权 0 票']],
    ['a text with one question', [...notice, '您的意见：', 'A．同意', 'B．不同意', 'C．无所谓']],
    [
      'questions to the public',
      [
        ...notice,
        ...[1, 2, 3].flatMap((n) => [`${String(n)}．您怎么看？`, 'A．好', 'B．不好', 'C．不清楚'])
      ]
    ],
    ['titles of a bundle', ['目录', ...titles]],
    [
      'data in front of a text',
      ['姓名：', '单位：', '地址：', '电话：', '日期：', '关于停水的通知', '因检修管网，停水一天。']
    ],
    ['a text with pages', [...notice, '— 1 —', ...notice, '— 2 —', ...notice, '— 3 —']],
    [
      'a text in the other script',
      ['關於修正道路養護條例之決議', '茲修正道路養護條例第三條條文，並自公布日施行。']
    ]
  ])('%s', (_, lines) => {
    expect(noDocument(readLines(lines.join('\n')))).toBeNull()
  })
})
