import {describe, expect, test} from 'vitest'
import {genreOf} from './genre.ts'

describe('genreOf', () => {
  test.each([
    ['minutes', '第十七次会议纪要 政府常务会议纪要'],
    ['record', '专题询问实录 分组审议发言记录 常务会议会议记录 第三次会议议事录'],
    [
      'personnel',
      '任命名单 免职名单 职务任免名单 任职事项 撤职事项 辞职名单 人事任免事项 人事任免'
    ],
    ['personnel', '关于免去钱一职务的名单'],
    ['work-report', '政府工作报告 人民法院工作报告'],
    ['report', '桥梁养护情况的报告 调研报告 代表资格的审查报告'],
    ['explanation', '关于《乌有市古井保护条例（草案）》的说明'],
    ['opinion', '审议意见 审议意见书 意见和建议 意见与建议 关于古井保护的建议'],
    ['decision', '关于接受孙二三辞去副区长职务请求的决定 关于批准2024年市级决算的决议'],
    ['notice', '关于做好汛期值守工作的通知 公告 停水通告 检查情况通报 任前公示'],
    ['reply', '关于设立码头的批复 关于代表建议的答复 答复函 复函 对提问的回复 关于同意迁址的函'],
    ['regulation', '古井保护条例 夜市管理办法 若干规定 议事规则 实施细则 商会章程 村民守则'],
    [
      'regulation',
      '古井法 护井法典 组织法 关于“古井”含义的解释 古井法修正案 村民公约 夜市管理通则 市政总则'
    ],
    ['regulation', '古井养护技术规程 古井修缮补偿标准'],
    ['plan', '行动方案 立法计划 公园建设规划 五年规划纲要 工作要点 重点工作安排'],
    ['plan', '民生实事项目清单 责任分工 便民措施'],
    ['plan', '防汛抗旱应急预案 2024年工作要点 报告任务分解表'],
    [
      'minutes',
      '专题会议纪要〔2024〕5号 常务会议纪要第12期 办公会议纪要2024012 专题会议2024012 常务会议第12期'
    ],
    [
      'notice',
      '禁放告知书 节水倡议书 人民政府禁火令 防汛指挥部总动员令 人民政府命令 招标启事 护林布告'
    ],
    ['notice', '关于古井保护条例（草案）公开征求意见'],
    ['report', '关于代表建议的办理情况 民生实事完成情况说明 重点工作落实情况 审议意见整改情况汇报'],
    ['report', '2023年部门预算 2023年度部门决算公开说明 经济和社会发展统计公报 工作总结'],
    ['report', '关于2023年度预算执行的审计工作报告 政府信息公开工作年度报告'],
    ['reply', '关于第3号提案的答复意见 关于建议的回复函 关于代表建议的函复'],
    ['record', '会议议程 临时会议日程表'],
    ['record', '行政首长答问会答问全文'],
    ['regulation', '常务委员会会议工作程序'],
    ['article', '子虚区八届人大一次会议通过审查报告 子虚县人大常委会通过县法院人事任免事项'],
    ['article', '子虚区九届人大三次会议决定批准区法院工作报告'],
    ['article', '大会新闻稿'],
    ['article', '子虚区水务局召开护井工作会议 逍遥镇制定秋季护井工作方案 子虚区举办护井知识竞赛'],
    ['regulation', '乌有市制定地方性法规条例'],
    ['record', '表决结果 大会投票情况 院会纪录 会议正式纪录'],
    ['regulation', '财务制度 服务规范 会计准则'],
    ['other', '关于设立码头的请示 关于夜市的议案'],
    ['report', '代表接待选民活动小结 国民经济计划执行结果公报'],
    ['article', '在护井工作会议上的讲话 大会开幕词 《古井保护条例》政策解读 护井条例答记者问'],
    ['article', '水务局局长解读护井工作方案'],
    ['article', '护井条例解读之一 民俗概况 慰问信 护井政策问答 惠民政策图解'],
    ['decision', '行政处罚决定书'],
    [
      'notice',
      '防汛指挥部提醒 招生简章 消费提示 致全县居民的一封信 大风预警信号 入学须知 节水倡议'
    ],
    [
      'report',
      '2024年经济运行情况 食品抽检情况 主要经济指标 统计月报 水资源公报 重点工作进展情况汇总表'
    ],
    ['plan', '权力清单2024年 防汛值班安排表 古井保护名录 行政收费目录 文旅奖励政策'],
    ['article', '县代表团分组审议政府工作报告 人大代表审议审计报告']
  ] as const)('takes the genre %s from the last words of a title: %s', (kind, endings) => {
    for (const ending of endings.split(' ')) {
      expect([ending, genreOf(`乌有市子虚区${ending}`)]).toEqual([ending, kind])
    }
  })

  test.each([
    ['乌有市古井保护条例（草案）', 'regulation'],
    ['乌有市古井保护条例(草案)（二次审议稿）', 'regulation'],
    ['乌有市古井保护条例草案', 'regulation'],
    ['乌有市古井保护条例二审稿', 'regulation'],
    ['乌有市公园建设规划（2024—2026年）', 'plan'],
    ['乌有市人民代表大会常务委员会公告（第12号）', 'notice'],
    ['关于预算执行情况的报告（书面）', 'report']
  ] as const)('looks through what is appended: %s is %s', (title, kind) => {
    expect(genreOf(title)).toBe(kind)
  })

  test('looks through the spaces of a wrapped or spread title', () => {
    expect(genreOf('乌有市子虚区人大常委会第十七次会议纪 要')).toBe('minutes')
    expect(genreOf('政　府　工　作　报　告')).toBe('work-report')
  })

  test.each([
    ['关于乌有市人民政府工作报告的决议', 'decision'],
    ['关于批准《乌有市古井保护条例》的决定', 'decision'],
    ['关于印发《桥梁养护工作方案》的通知', 'notice'],
    ['最高人民法院关于与乌有特别行政区法院相互送达文书的安排', 'regulation'],
    ['关于《养老服务情况报告》的意见和建议', 'opinion'],
    ['子虚区人民政府关于2023年工作的工作报告', 'report'],
    ['子虚区法治建设工作报告', 'report'],
    ['子虚区人民政府2023年工作报告', 'work-report'],
    ['关于《古井条例（草案）》起草情况的说明', 'explanation'],
    ['关于请示办理办法的通知', 'notice'],
    ['关于听取和审议专项工作报告的报告', 'report'],
    ['子虚区人大常委会审议意见办理情况报告', 'report'],
    ['护井条例草案审议结果的报告', 'report'],
    ['一图读懂子虚区护井规划', 'article'],
    ['关于子虚区人大常委会召开第十一次会议', null],
    ['子虚区人大常委会召开第十一次会议公告', 'notice'],
    ['立法会会议（会议议程）2024年3月5日', 'record'],
    ['立法会议程修订本', 'record'],
    ['子虚区水务局加强巡井 保障度汛', 'article'],
    ['子虚区加强护井工作方案', 'plan'],
    ['子虚区水务局开展巡井行动 守护一方碧水', 'article'],
    ['子虚区开展护井专项行动工作方案', 'plan'],
    ['钱一二赴逍遥镇调研护井工作', 'article'],
    ['在大会上作法院工作报告', 'article'],
    ['钱一向大会作工作报告', 'article'],
    ['向大会报告工作的工作报告', 'report']
  ] as const)('is not led astray by another genre in the title: %s is %s', (title, kind) => {
    expect(genreOf(title)).toBe(kind)
  })

  test.each([
    ['烏有市古井保護條例', 'regulation'],
    ['烏有市人民代表大會常務委員會公告第1號', 'notice'],
    ['第9/2024號行政長官批示', 'notice'],
    ['立法會會議過程正式紀錄', 'record'],
    ['關於停水的通告', 'notice']
  ] as const)('reads traditional characters: %s is %s', (title, kind) => {
    expect(genreOf(title)).toBe(kind)
  })

  test.each([
    ['关于夜市的决定（草案）（二审稿）', 'decision'],
    ['乌有市古井保护条例草案（修订稿）', 'regulation'],
    ['关于夜市的决定二审稿草案', 'decision'],
    [`关于夜市的决定${'（草案）'.repeat(50_000)}`, 'decision'],
    [`${'（草案）'.repeat(50_000)}甲`, null],
    ['关于夜市的决定（草案', null]
  ] as const)('disregards whatever is appended: %.20s is %s', (title, kind) => {
    expect(genreOf(title)).toBe(kind)
  })

  test.each([
    '护井人的笨办法与好做法',
    '一次立法',
    '代表的看法',
    '五个区县的校园午餐',
    '一座报告厅的决定性一夜',
    '条例背后的故事',
    '行人过街不规范',
    '区长召开专题会议',
    '要求解除行政协议案',
    '子虚区养老服务情况',
    '古井普查令人惊喜',
    '2024年',
    '第3号',
    '（草案）',
    ''
  ])('is null where the last words name none: %s', (title) => {
    expect(genreOf(title)).toBeNull()
  })
})
