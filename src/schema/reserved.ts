/**
 * First parts of addresses that are not free for districts, each with what stands
 * there. A district of that id would take the place of the page, or lose its own.
 */
export const reservedIds: ReadonlyMap<string, string> = new Map([
  // Pages of the site, in `src/pages`, and those that are to come.
  ['search', '检索页'],
  ['about', '说明页'],
  ['coverage', '收录范围'],
  ['glossary', '用语说明'],
  ['kinds', '按文种的列表'],
  ['years', '按年份的列表'],
  ['tasks', '任务列表'],
  ['people', '人员列表'],
  ['personnel', '任免列表'],
  ['bodies', '机关列表'],
  ['laws', '法规和文号列表'],
  ['votes', '表决列表'],
  ['sessions', '案卷列表'],
  ['districts', '地区列表'],
  ['documents', '文件列表'],
  ['sources', '来源列表'],
  ['journals', '刊物列表'],
  ['compare', '对照页'],
  ['evidence', '摘录单'],
  ['index', '首页'],
  ['404', '找不到的页面'],
  // What the build writes beside them.
  ['data', '数据文件'],
  ['assets', '样式和脚本'],
  ['feed', '更新订阅'],
  ['feeds', '更新订阅'],
  ['sitemap', '网站地图'],
  ['robots', '给搜索引擎的说明'],
  ['favicon', '网站图标'],
  ['opensearch', '给浏览器检索栏的说明'],
  ['llms', '给程序的说明'],
  // Where documents are filed that stand for no district.
  ['china', '全国的机关'],
  ['unfiled', '没有认出地区的文件']
])

/** Those below which no document stands; what is of no known district, or of the whole country, is filed too. */
export const pageIds: ReadonlySet<string> = new Set(
  [...reservedIds.keys()].filter((id) => !['unfiled', 'china'].includes(id))
)

/** What districts of the country without a written id are filed under: `d` and the national code. */
export const codedId = /^d\d{6}$/

/**
 * Whether an id of a journal is not free: sessions of the congresses and conferences
 * are filed under the first, journals without a written id under the others.
 */
export function isReservedJournalId(id: string): boolean {
  return /^(?:npc|npcsc|cppcc|cppccsc|undated|attendance|journal-.*)$/.test(id)
}
