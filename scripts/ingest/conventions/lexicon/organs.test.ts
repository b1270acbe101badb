import {describe, expect, test} from 'vitest'
import {isNational} from './national.ts'
import {
  bodiesOf,
  fullestName,
  isOrgan,
  isOrganAndName,
  issuerInTitle,
  issuersInTitle,
  organsIn
} from './organs.ts'

describe('isOrgan', () => {
  test('holds for the name of a body of any kind', () => {
    const names =
      '乌有市人民政府 乌有市子虚区人民代表大会常务委员会 子虚区人大常委会 子虚区人大 乌有市政协 子虚区监察委员会 南柯区人民法院 水月区人民检察院 中共华胥区委 市委办公厅 无何县人民政府办公室 政策研究室 人大社会建设委员会 法制工作机构 预算工作领导小组 古井保护调研组 执法检查组 防汛指挥部 子虚区代表团 区教育局 公安分局 省水利厅 市委宣传部 区机关事务处 办公室秘书科 科学院 气象站 水库管理所 区总工会 供销合作社 自来水公司 开发区管委会 交警支队 消防救援总队 城管大队 疾病预防控制中心 古井研究会 书法家协会 代表联络室 云梦街道 波心镇 逍遥乡 中共子虚区水务局党组 市教育局、市财政局'
    for (const name of names.split(' ')) expect([name, isOrgan(name)]).toEqual([name, true])
  })

  test('looks through the spaces of a spread name', () => {
    expect(isOrgan('区 教 育 局')).toBe(true)
    expect(isOrgan('乌有市石桥保护促进会')).toBe(true)
    expect(isOrgan('子虚区人大常委会　办公室')).toBe(true)
  })

  test.each([
    ['an office-holder', '子虚区区长'],
    ['a site', '市政府部门网站'],
    ['a person', '孙二三'],
    ['a marked heading', '一、区人民政府'],
    ['a marked item', '（二）区教育局'],
    ['a clause', '这是区人民政府'],
    ['a phrase about a body', '听取了区人民政府'],
    ['a meeting', '第八届人大常委会第十七次会议'],
    ['a sentence', '报送子虚区教育局。'],
    ['a body with its telephone', '子虚区教育局62220131'],
    ['the ending alone', '局'],
    ['a line longer than any name', `${'乌有市'.repeat(13)}教育局`],
    ['what speaks of a body', '我乡'],
    ['what is printed in front of one', '（两会受权发布）乌有市人民检察院'],
    ['what a body does', '县水务局召开护井工作会'],
    ['what is held', '成功举办泵站推介会'],
    ['nothing', '']
  ])('does not hold for %s', (_, text) => {
    expect(isOrgan(text)).toBe(false)
  })
})

describe('issuerInTitle', () => {
  test.each([
    ['子虚区人民政府关于桥梁养护情况的报告', '子虚区人民政府'],
    ['无何县人民政府办公室关于做好汛期值守工作的通知', '无何县人民政府办公室'],
    ['乌有市人民代表大会常务委员会 关于批准决算的决议', '乌有市人民代表大会常务委员会'],
    ['南柯区人大常委会任命名单', '南柯区人大常委会'],
    ['南柯区人大常委会决定任命名单', '南柯区人大常委会'],
    ['华胥区人大常委会免职名单', '华胥区人大常委会'],
    ['水月区人民法院工作报告', '水月区人民法院'],
    ['子虚区人大财政经济委员会对《决算报告》的意见', '子虚区人大财政经济委员会'],
    ['乌有市人大常委会接受钱一辞职的决定', '乌有市人大常委会'],
    ['乌有市人大常委会任免名单', '乌有市人大常委会'],
    ['子虚区人民政府工作规则', '子虚区人民政府'],
    ['子虚区教育局基层政务公开标准目录（2024年）', '子虚区教育局'],
    ['子虚区人大常委会主任会议纪要', '子虚区人大常委会'],
    ['子虚区云梦镇第三届人民代表大会第五次会议会议记录', '子虚区云梦镇人民代表大会'],
    ['子虚区人大常委会议事规则', '子虚区人大常委会'],
    ['子虚经济技术开发区管理委员会信息公开指南', '子虚经济技术开发区管理委员会'],
    ['子虚区教育局工作要点', '子虚区教育局'],
    ['乌有市教育局关于印发校车办法的通知', '乌有市教育局'],
    ['乌有市人民政府印发《关于校车的意见》的通知', '乌有市人民政府'],
    ['乌有市人民政府转发市教育局关于校车意见的通知', '乌有市人民政府'],
    ['子虚区波心街道办事处 2023年工作总结', '子虚区波心街道办事处'],
    ['无何县人民政府森林防火禁火令', '无何县人民政府'],
    ['无何县人民政府征收土地预公告', '无何县人民政府'],
    ['子虚县人民代表大会常务委员会会议工作程序', '子虚县人民代表大会常务委员会'],
    ['子虚县人民代表大会审查和批准预算规定', '子虚县人民代表大会'],
    ['乌有镇人大主席团关于代表视察的通知', '乌有镇人大主席团'],
    ['子虚区第八届人民代表大会第三次会议政治决议', '子虚区人民代表大会'],
    ['华胥开发区管委会突发事件应急预案', '华胥开发区管委会'],
    ['乌有市水务局 对乌有市第九届人民代表大会第二次会议第4号建议的答复', '乌有市水务局'],
    ['乌有市第八届人民代表大会常务委员会公告', '乌有市人民代表大会常务委员会'],
    ['烏有市第八屆人民代表大會常務委員會公告', '烏有市人民代表大會常務委員會'],
    ['子虛區第八屆人民代表大會第三次會議關於預算的決議', '子虛區人民代表大會']
  ])('is the body at the front of %s', (title, issuer) => {
    expect(issuerInTitle(title)).toBe(issuer)
  })

  test.each([
    ['the title begins with 关于', '关于子虚区桥梁养护情况的报告'],
    ['no body stands in front', '乌有市古井保护条例'],
    ['the body does not issue', '子虚区人民政府大楼迁址公告'],
    ['it is an article', '一部电梯背后的十二次楼门会'],
    ['a town is no body', '无何县逍遥乡2023年政府信息公开工作年度报告'],
    ['many are meant', '各区县人大常委会2023年工作综述'],
    ['some are meant', '部分乡镇人民政府关于修路的做法'],
    ['a year stands in front', '2023年子虚区教育局工作要点'],
    ['a plan of years has no body', '子虚区2023年工作要点'],
    ['there is nothing', '']
  ])('is null where %s', (_, title) => {
    expect(issuerInTitle(title)).toBeNull()
  })
})

test('a letter that is called by its kind alone is of the body in front', () => {
  expect(issuersInTitle('乌有縣政府　函')).toEqual(['乌有縣政府'])
  expect(issuersInTitle('关于古井的函')).toEqual([])
})

test('whom a title is to, has not issued it', () => {
  expect(issuersInTitle('对市人民政府关于古井报告的审议意见')).toEqual([])
  expect(issuersInTitle('对外友好协会关于古井的通知')).toEqual(['对外友好协会'])
})

describe('isOrganAndName', () => {
  test.each(['子虚区人大常委会　李　四', '子虚区教育局 钱一', '南柯区人民法院　　孙二三'])(
    'holds for a body and one of its people: %s',
    (text) => {
      expect(isOrganAndName(text)).toBe(true)
    }
  )

  test.each(['子虚区教育局钱一', '子虚区教育局局长 钱一', '子虚区教育局', '钱一 孙二三'])(
    'does not hold for another line: %s',
    (text) => {
      expect(isOrganAndName(text)).toBe(false)
    }
  )
})

describe('several bodies', () => {
  test.each([
    ['乌有省财政厅　乌有省教育厅', ['乌有省财政厅', '乌有省教育厅']],
    ['乌有市财政局、乌有市教育局', ['乌有市财政局', '乌有市教育局']],
    ['乌有市财政局（章）', ['乌有市财政局']],
    ['乌有市人民政府办公室、乌有军分区', ['乌有市人民政府办公室', '乌有军分区']],
    ['乌 有 市 财 政 局', ['乌有市财政局']],
    ['子虚区人大常委会　办公室', ['子虚区人大常委会办公室']],
    ['子虚区　人大常委会调研组', ['子虚区人大常委会调研组']],
    ['中共无何县委无何县人民政府', ['中共无何县委', '无何县人民政府']],
    ['中共乌有市委办公室乌有市人民政府办公室', ['中共乌有市委办公室', '乌有市人民政府办公室']],
    [
      '中共子虚区波心镇委员会乌有市子虚区波心镇人民政府',
      ['中共子虚区波心镇委员会', '乌有市子虚区波心镇人民政府']
    ],
    ['中共无何县委办公室', ['中共无何县委办公室']],
    ['无何县民族事务委员会', ['无何县民族事务委员会']],
    ['请报送乌有市财政局的材料', []],
    ['', []],
    ['乌有省财政厅乌有省地方税务局', ['乌有省财政厅', '乌有省地方税务局']],
    ['乌有省财政乌有省税务局', []]
  ])('of “%s” are %j', (text, bodies) => {
    expect(organsIn(text)).toEqual(bodies)
  })

  test('stand at the front of a title', () => {
    expect(issuersInTitle('最高人民法院、最高人民检察院关于审理古井案件的解释')).toEqual([
      '最高人民法院',
      '最高人民检察院'
    ])
    expect(
      issuersInTitle('乌有市第八届人民代表大会第三次会议关于市人民政府工作报告的决议')
    ).toEqual(['乌有市人民代表大会'])
    expect(issuersInTitle('乌有市人民政府令（第37号）')).toEqual(['乌有市人民政府'])
    expect(issuersInTitle('乌有市人民政府令 第37号')).toEqual(['乌有市人民政府'])
    expect(issuersInTitle('人大常委会工作报告')).toEqual([])
  })

  test('who acts is named up to the meeting or the order', () => {
    expect(bodiesOf('经乌有市第八届人民代表大会第三次会议通过')).toEqual(['乌有市人民代表大会'])
    expect(bodiesOf('乌有市公安局、乌有市财政局发布')).toEqual(['乌有市公安局', '乌有市财政局'])
    expect(bodiesOf('通过')).toEqual([])
  })

  test.each([
    ['市人大常委会', '乌有市人民代表大会常务委员会'],
    ['乌有市人大常委会', '乌有市人民代表大会常务委员会'],
    ['市人民政府', '市人民政府'],
    ['人大常委会', '人大常委会'],
    ['省人大', '华胥省人民代表大会']
  ])('%s is in full, as a history names it: %s', (short, whole) => {
    const named = ['乌有市人民代表大会常务委员会', '华胥省人民代表大会', '子虚区人民政府']
    expect(fullestName(short, named)).toBe(whole)
  })
})

describe('bodies of titles without 关于', () => {
  test.each([
    ['子虚县新型病毒感染的肺炎疫情防控指挥部通告', '子虚县新型病毒感染的肺炎疫情防控指挥部'],
    ['子虚县防汛指挥部2号令', '子虚县防汛指挥部'],
    ['子虚县防汛指挥部〔2021〕第3号通告', '子虚县防汛指挥部'],
    ['2024年子虚区教育局部门预算公开说明', '子虚区教育局'],
    ['子虚县古井镇人民政府自然灾害救助应急预案', '子虚县古井镇人民政府'],
    ['乌有市第八届人大常委会第三次会议纪要', '乌有市人大常委会'],
    ['子虛院第9屆第1會期夜市委員會第20次全體委員會議紀錄', '子虛院夜市委員會'],
    ['子虛院第10屆第7會期第1次會議議事錄', '子虛院'],
    ['子虛立法會 議程修訂本', '子虛立法會'],
    ['子虛院第9屆第3會期黨團協商會議紀錄', '子虛院']
  ])('%s', (title, body) => {
    expect(issuerInTitle(title)).toBe(body)
  })

  test.each(['中国残疾人联合会', '生态环境部办公厅', '中华全国总工会', '中国气象局'])(
    '%s is of the whole country',
    (name) => {
      expect(isNational(name)).toBe(true)
    }
  )

  test('a local office of such a body is not', () => {
    expect(isNational('中国银监会乌有监管局')).toBe(false)
    expect(isNational('中国共产党子虚县委员会')).toBe(false)
  })
})
