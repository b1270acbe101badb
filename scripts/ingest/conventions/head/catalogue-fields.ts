import {simplified} from '../../../../src/text/simplified.ts'

/** Labels that sites and offices print above a document, by what they tell. */
const fields = {
  title:
    '信件标题 来信标题 留言标题 咨询标题 法规名称 发文标题 文件标题 信息名称 文件名称 公文标题 标题 题名 名称',
  documentNumber:
    '发文字号 发文序号 发文文号 文件编号 公文文号 文号 字号 备注/文号 文件字号 ' +
    '发文号 文件文号 发布文号 颁布文号',
  indexNumber: '索引号 信息索引号 索引 信息索引 索引码 索取号',
  issuer: '公开责任部门 责任部门',
  written: '',
  effective: '',
  published: '发布 发布于 发表于 更新 公开日 公发布日 信息时间 时间发布 日期 时间',
  other:
    '政策摘要 征集部门 征集单位 征集状态 征集时间 征集日期 开始时间 开始日期 结束时间 结束日期 截止时间 截止日期 起止时间 起止日期 提出时间 建议编号 提案编号 领衔代表 代表评价 点阅数 点阅 ' +
    '信件内容 信件编号 信件类型 信件类别 信件状态 写信时间 来信时间 留言时间 回复状态 ' +
    '办理状态 办理结果 回复内容 修正日期 法规体系 列印时间 公报编号 信息有效性 统一编号 规范性文件编号 统一登记号 归档时间 归档日期 著录日期 文件状态 状态 ' +
    '网站名称 文件类型 文件分类 效力等级 所属类别 文件来源 公文种类 公文类型 效力级别 效力位阶 时间效力 文件有效性 ' +
    '公开类别 有效状态 有效期 公开时限 公开期限 公开程序 信息形式 载体类型 主题导航 ' +
    '主题类别 主题分类代码 信息公开目录 公开主体 内容分类 栏目 所属栏目 ' +
    '信息所属单位 新闻来源 文章来源 文档来源 内容来源 数据来源 浏览量 浏览 阅读量 阅读 ' +
    '点击量 点击 访问量 访问次数 已浏览 内容概述 内容摘要 信息摘要 下载地址 ' +
    '选择阅读字号 浏览字号 浏览字体 字体大小 字体 视力保护色 打印 分享 分享到 录入 录入者 文章录入 发布人 ' +
    '发布者 审核人 初审 复审 终审 公文体裁 体裁 公开目录 公文目录 有效性 时效性 ' +
    '人气 是否有效 效力状态 主题分类 主题词 体裁分类 主题 公开类型 公开方式 公开属性 ' +
    '公开形式 公开范围 是否公开 信息来源 稿件来源 来源 作者 类别 签发人 废止日期 ' +
    '废止时间 失效时间 原标题 失效日期 组配分类 服务对象 关键词 语种 信息类别 ' +
    '信息分类 信息分类名称 分类名称 版次 分类 文种 浏览次数 阅读次数 点击数 责任编辑 编辑 责编 审核 校对 供稿 编审 一审 二审 三审 监制 值班编辑 语音阅读 热线 标签'
} as const satisfies Record<string, string>

export type Field = keyof typeof fields

/** Labels that are made of what was done, and of who did it or when: 发布机构, 公文生成日期. */
const composed: readonly (readonly [Field, RegExp])[] = [
  [
    'issuer',
    /^(?:信息|文件|公文|联合)?(?:发文|发布|发表|制发|制文|公开|颁布|公布|制定|印发|回复|答复)(?:单位|机构|机关|部门)$/
  ],
  ['written', /^(?:公文)?(?:成文|制文|印发|制发|签发|生成|回复|答复|发文)(?:日期|时间)$/],
  [
    'published',
    /^(?:信息|文章)?(?:发布|发表|公开|颁布|公布|刊登|刊发|发稿|更新|上传|录入)(?:日期|时间|时期)$/
  ],
  ['effective', /^(?:生效|实施|施行)(?:日期|时间)$/],
  // What the site of an office prints around a letter.
  [
    'other',
    /^(?:留言|来信|写信|信件|咨询|提问|发言|受理|处理|办理|回复)(?:日期|时间|内容|状态|编号|类型|类别|结果|人)$/
  ]
]

/** What each label tells. */
const known = new Map<string, Field>(
  (Object.keys(fields) as Field[]).flatMap((field) =>
    fields[field].split(' ').flatMap((label): [string, Field][] => (label ? [[label, field]] : []))
  )
)

/** What a label without spaces tells, in either script; `null` where it is none. */
export function fieldOf(label: string): Field | null {
  // 政策文号, 文件文号, 行政处罚决定书文号
  return listed(label) ?? (/^\p{Script=Han}{1,8}文[号號]$/u.test(label) ? 'documentNumber' : null)
}

function listed(label: string): Field | null {
  const own = known.get(label)
  if (own || label.length > longest) return own ?? null
  const plain = simplified(label)
  return known.get(plain) ?? composed.find(([, form]) => form.test(plain))?.[0] ?? null
}

/** Whether a label is one of those above, as it stands. */
export function isListed(label: string): boolean {
  return listed(label) !== null
}

/** Characters of the longest label. */
const longest = 12

/** What fields are called that a page prints without a label, or with one of programs: author. */
export const givenLabels: ReadonlySet<string> = new Set(
  '标题 来源 作者 网站名称 时间 发布日期'.split(' ')
)

/** Fields of data about a document, as formats keep them above its text. */
export const dataFields: Readonly<Record<string, Field>> = {
  title: 'title',
  issuer: 'issuer',
  published: 'published',
  publish_date: 'published',
  published_date: 'published',
  publication_date: 'published',
  date: 'published',
  implement_date: 'effective',
  effective_date: 'effective',
  document_number: 'documentNumber'
}

/** Labels that minutes, forms and imprints have, too. */
export const ofOthers = new Set(
  (
    '标题 题名 名称 文件名称 字号 日期 时间 主题 主题词 来源 作者 类别 分类 文种 ' +
    '关键词 语种 签发人 审核 校对 供稿 编辑 责编 责任编辑 生效日期 实施日期 ' +
    '施行日期 废止日期 失效日期 印发日期 服务对象 责任部门 文件编号 发文号 原标题 ' +
    '颁布日期 颁布时间 浏览 阅读 点击 字体 打印 分享 栏目 下载地址 审核人 初审 ' +
    '复审 终审 编审 一审 二审 三审 监制 值班编辑 录入 录入者 发布人 发布者 有效期 体裁 内容摘要 信息摘要 内容概述 ' +
    '生效时间 实施时间 施行时间 效力级别 公布日期 公布时间 状态 热线 标签 ' +
    '征集单位 征集时间 开始时间 开始日期 结束时间 结束日期 截止时间 截止日期 起止时间 起止日期 提出时间 建议编号 领衔代表'
  ).split(' ')
)

/** Labels of articles, and of where and when they were published. */
export const ofPress = new Set(
  (
    '原标题 来源 信息来源 稿件来源 作者 编辑 责编 责任编辑 供稿 审核 校对 浏览次数 ' +
    '阅读次数 点击数 浏览 阅读 点击 日期 时间 打印 分享 字体 字号 录入 录入者 文章录入 ' +
    '发布人 发布者 审核人 初审 复审 终审 编审 一审 二审 三审 监制 值班编辑 下载地址 热线 标签 版次'
  ).split(' ')
)
