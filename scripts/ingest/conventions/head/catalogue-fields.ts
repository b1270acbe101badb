/** Fields that sites and offices print above a document, by what they tell. */
const fields = {
  title: ['信息名称', '文件名称', '公文标题', '标题', '题名', '名称'],
  documentNumber: ['发文字号', '发文序号', '发文文号', '文件编号', '公文文号', '文号', '字号'],
  indexNumber: ['索引号', '信息索引号', '索引'],
  issuer: [
    '发文单位',
    '发文机构',
    '发文机关',
    '发布机构',
    '发布单位',
    '发布机关',
    '制发机关',
    '公开单位',
    '制发单位',
    '责任部门'
  ],
  written: [
    '成文日期',
    '成文时间',
    '公文生成日期',
    '生成日期',
    '生成时间',
    '发文日期',
    '发文时间',
    '制发日期',
    '印发日期'
  ],
  effective: ['生效日期', '实施日期', '施行日期'],
  published: [
    '发布日期',
    '发布时间',
    '发表日期',
    '更新时间',
    '公开日期',
    '公开时间',
    '信息发布日期',
    '日期',
    '时间'
  ],
  other: [
    '信息有效性',
    '统一编号',
    '公开目录',
    '公文目录',
    '有效性',
    '时效性',
    '是否有效',
    '效力状态',
    '主题分类',
    '主题词',
    '体裁分类',
    '主题',
    '公开类型',
    '公开方式',
    '公开属性',
    '公开形式',
    '公开范围',
    '是否公开',
    '信息来源',
    '稿件来源',
    '来源',
    '作者',
    '类别',
    '签发人',
    '废止日期',
    '失效日期',
    '组配分类',
    '服务对象',
    '关键词',
    '语种',
    '信息类别',
    '信息分类',
    '文种',
    '浏览次数',
    '阅读次数',
    '点击数',
    '责任编辑',
    '编辑',
    '责编',
    '审核',
    '校对',
    '供稿'
  ]
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof fields

/** What each label tells. */
export const fieldOf = new Map<string, Field>(
  (Object.keys(fields) as Field[]).flatMap((field) =>
    fields[field].map((label): [string, Field] => [label, field])
  )
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
export const ofOthers = new Set([
  ...['标题', '题名', '名称', '文件名称', '字号', '日期', '时间', '主题', '主题词', '来源', '作者'],
  ...[
    '类别',
    '文种',
    '关键词',
    '语种',
    '签发人',
    '审核',
    '校对',
    '供稿',
    '编辑',
    '责编',
    '责任编辑'
  ],
  ...[
    '生效日期',
    '实施日期',
    '施行日期',
    '废止日期',
    '失效日期',
    '印发日期',
    '服务对象',
    '责任部门'
  ],
  '文件编号'
])

/** Labels of articles, and of where and when they were published. */
export const ofPress = new Set(
  [
    '来源',
    '信息来源',
    '稿件来源',
    '作者',
    '编辑',
    '责编',
    '责任编辑',
    '供稿',
    '审核',
    '校对'
  ].concat(['浏览次数', '阅读次数', '点击数', '日期', '时间'])
)
