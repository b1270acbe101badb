import {describe, expect, test} from 'vitest'
import {headLineOf, isUnfinished} from './lines.ts'

describe('headLineOf', () => {
  test.each([
    '乌有市人民政府文件',
    '乌 有 市 人 民 政 府 文 件',
    '无何县人民政府办公室文件',
    '中国共产党子虚区委员会文件',
    '乌有市人民代表大会常务委员会公告',
    '子虚区人大常委会公告（三）',
    '中共乌有市委办公厅文件',
    '子虚区第八届人民代表大会公告',
    '区八届人大三次会议文件'
  ])('knows a masthead: %s', (text) => {
    expect(headLineOf(text)).toBe('masthead')
  })

  test.each([
    '乌政发〔2024〕2号',
    '乌政发 〔2024〕 2 号',
    '（子虚政办函[2024]12号）',
    '南柯教字(2023)第5号',
    '（第12号）',
    '(2024)第14号',
    '第十二号'
  ])('knows a document number: %s', (text) => {
    expect(headLineOf(text)).toBe('number')
  })

  test.each([
    ['无何县人民政府修桥预公告〔2024〕第5号', null],
    ['无何县人民政府公告〔2024〕第5号', 'masthead'],
    ['无何桥公告〔2024〕第5号', 'number']
  ])('tells a title with its number from a number: %s', (text, form) => {
    expect(headLineOf(text)).toBe(form)
  })

  test.each(['（2024年6月20日）', '2024年6月20日', '二〇二四年六月二十日', '2024-06-20'])(
    'knows a date: %s',
    (text) => {
      expect(headLineOf(text)).toBe('date')
    }
  )

  test.each([
    '（2024年6月20日子虚区第八届人民代表大会常务委员会第十七次会议通过）',
    '(2024年6月20日子虚区第八届人大常委会第十七次会议通过)',
    '（2023年11月30日乌有市第三届人民代表大会常务委员会',
    '（2024年1月15日乌有市人民政府令第3号公布　自2024年3月1日起施行）',
    '2023年11月30日 乌有市第三届人民代表大会常务委员会第九次会议通过',
    '2024年1月18日 云梦省第九届人大常委会第十次会议批准',
    '2024年1月15日 乌有市人民政府令第3号公布',
    '2024年3月1日 施行',
    '一九五九年四月二十一日乌有市第二届人民代表大会第一次会议通过。'
  ])('knows a note of adoption: %s', (text) => {
    expect(headLineOf(text)).toBe('adopted')
  })

  test.each([
    '——2024年1月9日在子虚区第八届人民代表大会第三次会议上',
    '—2024年1月9日在子虚区第八届人民代表大会',
    '--2024年8月22日在区八届人大常委会第十八次会议上',
    '（2024年1月9日在子虚区第八届人民代表大会第三次会议上）',
    '2024年1月9日在子虚区第八届人民代表大会第三次会议上',
    '二〇二四年一月九日于子虚区第八届人民代表大会第三次会议',
    '——2024年8月22日子虚区第八届人大常委会第十八次会议',
    '——年8月22日在区八届人大常委会第十八次会议上',
    '——8月22日在区八届人大常委会第十八次会议上',
    '在区八届人大常委会第十八次会议上',
    '（2024年8月22日区八届人大常委会第十八次会议财政经济委员会）'
  ])('knows a note of delivery: %s', (text) => {
    expect(headLineOf(text)).toBe('delivered')
  })

  test.each(['——以《乌有市古井保护条例》制定为例', '—— 写在家站建成之后', '─关于夜间公交的调查'])(
    'knows a second title: %s',
    (text) => {
      expect(headLineOf(text)).toBe('subtitle')
    }
  )

  test.each([
    '区长钱一作政府工作报告。乌有报记者 孙二三 摄',
    '图为渡口的晚班船。孙二三　摄',
    '（图片由乌有报记者钱一摄）',
    '孙二三　摄',
    '乌有报记者　钱一　图',
    '区文化馆供图',
    '乌有报记者钱一摄影'
  ])('knows a caption: %s', (text) => {
    expect(headLineOf(text)).toBe('caption')
  })

  test.each([
    '各位代表：',
    '主任、各位副主任、各位委员：',
    '各镇人民政府，区政府各委、办、局：',
    '钱一代表：',
    '子虚区人大常委会:',
    '水月区人民政府、市水务局：',
    '尊敬的各位来宾：',
    '主任：',
    '市长、副市长：',
    '区长：',
    '县长：',
    '市人大常委会各位委员：',
    '钱一同志：',
    '水月区人民政府：',
    '区政府各部门：',
    '各街道办事处：',
    '区属各单位：',
    '乌有公交公司：',
    '区水务局：',
    '中共子虚区委：'
  ])('knows a salutation: %s', (text) => {
    expect(headLineOf(text)).toBe('salutation')
  })

  test.each([
    ['a title', '子虚区人民政府关于桥梁养护情况的报告'],
    ['a title that speaks of files', '子虚区人民政府关于归档文件的规定'],
    ['files of no body', '学习文件'],
    ['a body', '子虚区人民政府'],
    ['a speaker', '子虚区区长　钱　一'],
    ['a number in a sentence', '现将子虚区报来的有关事项按照乌政发〔2024〕2号执行如下'],
    ['a decision in a sentence', '2024年6月20日，区八届人大常委会举行会议，条例获得通过。'],
    ['a date in a sentence', '2024年6月20日，区八届人大常委会举行第十七次会议。'],
    ['a bracket without a date', '（书面）'],
    ['a label that heads a list', '任命：'],
    ['a sentence that a list follows', '现将有关情况报告如下：'],
    ['a long paragraph with a dash', `——${'桥梁养护情况良好，'.repeat(8)}`],
    ['a long paragraph about a day', `2024年1月9日在子虚区，${'桥梁养护情况良好，'.repeat(10)}`],
    ['half a sentence', '代表们把桥拆开来，一块一块地拍摄'],
    ['nothing', '']
  ])('is null for %s', (_, text) => {
    expect(headLineOf(text)).toBeNull()
  })
})

describe('isUnfinished', () => {
  test.each([
    ['adopted', '（2023年11月30日乌有市第三届人民代表大会常务委员会'],
    ['adopted', '（2024年6月20日子虚区第八届人大常委会第十七次会议通过'],
    ['delivered', '——2024年8月22日在子虚区第八届人民代表大会'],
    ['delivered', '——2024年8月22日在子虚区第八届人民代表大会常务委员会第十八次'],
    ['delivered', '（2024年1月9日在子虚区第八届人民代表大会第三次会议上'],
    ['subtitle', '——以《乌有市古井']
  ] as const)('holds while a note (%s) goes on: %s', (form, text) => {
    expect(isUnfinished(form, text)).toBe(true)
  })

  test.each([
    ['adopted', '（2024年6月20日子虚区第八届人大常委会第十七次会议通过）'],
    ['adopted', '(2024年6月20日通过)'],
    ['delivered', '——2024年8月22日在子虚区第八届人大常委会第十八次会议上'],
    ['delivered', '（2024年1月9日在子虚区第八届人民代表大会第三次会 议上）'],
    ['delivered', '——2024年1月9日子虚区第八届人民代表大会第三次会议'],
    ['delivered', '（2024年1月9日在子虚区第八届人民代表大会第三次会议）'],
    ['delivered', '（2024年1月9日八届人大常委会第三次会议书面）'],
    ['delivered', '——2024年1月9日在区政府第五次全会上'],
    ['delivered', '——2024年1月9日在子虚区动员大会上'],
    ['delivered', '——2024年1月9日在子虚区座谈会上'],
    ['subtitle', '——以《乌有市古井保护条例》制定为例']
  ] as const)('does not hold when it (%s) is whole: %s', (form, text) => {
    expect(isUnfinished(form, text)).toBe(false)
  })
})
