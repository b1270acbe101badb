/** Why what stands on a page is not of its document, for people. */
const labels: Readonly<Record<string, string>> = {
  'below-text': '正文之下的短行',
  blank: '空白',
  breadcrumb: '导航路径',
  button: '按钮',
  catalogue: '目录信息',
  comment: '注释',
  declared: '设置所列',
  divider: '分隔线',
  footer: '页脚',
  'front-matter': '文件前的数据',
  header: '页眉',
  hidden: '不显示的文字',
  mark: '符号和图名',
  meta: '网页数据',
  'page-number': '页码',
  'line-number': '行号',
  'repeated-head': '重复的标题',
  'repeated-header': '重复的表头',
  'running-foot': '页脚',
  'running-head': '书眉',
  'site-chrome': '网站栏目',
  'site-footer': '网站页脚',
  'site-head': '网站页头',
  'site-links': '网站链接',
  'table-head': '重复的表头',
  watermark: '水印'
}

export function labelOfFurniture(reason: string): string {
  return labels[reason] ?? reason
}
