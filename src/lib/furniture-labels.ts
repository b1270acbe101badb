/** Why what stands on a page is not of its document, for people. */
const labels: Readonly<Record<string, string>> = {
  blank: '空白',
  breadcrumb: '导航路径',
  button: '按钮',
  catalogue: '目录信息',
  comment: '注释',
  declared: '设置所列',
  divider: '分隔线',
  'front-matter': '文件前的数据',
  'page-number': '页码',
  'repeated-head': '重复的标题',
  'running-head': '书眉',
  'site-footer': '网站页脚',
  'site-head': '网站页头'
}

export function labelOfFurniture(reason: string): string {
  return labels[reason] ?? reason
}
