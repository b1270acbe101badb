/** What readers call the fields that a document's evidence names, in the order in which they see them. */
const names: readonly (readonly [field: string, name: string])[] = [
  ['kind', '文种'],
  ['issuers', '发文机关'],
  ['author', '作者'],
  ['speaker', '报告人'],
  ['date', '日期'],
  ['dates.passed', '通过'],
  ['dates.amended', '修改'],
  ['dates.published', '公布'],
  ['dates.effective', '施行'],
  ['dates.written', '成文'],
  ['dates.delivered', '报告'],
  ['documentNumber', '发文字号'],
  ['indexNumber', '索引号'],
  ['printedPage', '原刊页码']
]

/** A fact, what it stands on, and where that is: on the page, or in the source. */
export type Ground = readonly [name: string, says: string, href: string]

interface PlacesOfSource {
  nameOf: (place: number) => string
  hrefOf: (place: number) => string
}

/**
 * What the facts of a document stand on, for people.
 *
 * @param evidence by field the id of a block, or `@` and places of the source
 * @param hrefOf where a block stands, for a link
 * @param source how people call a place of the source, and where it stands
 */
export function groundsOf(
  evidence: Readonly<Record<string, string>>,
  hrefOf: (block: string) => string,
  source: PlacesOfSource
): Ground[] {
  return names.flatMap(([field, name]): Ground[] => {
    const ground = evidence[field]
    if (ground === undefined) return []
    return ground.startsWith('@')
      ? [[name, `来源${runsIn(ground.slice(1), source)}`, source.hrefOf(parseInt(ground.slice(1)))]]
      : [[name, nameOf(ground), hrefOf(ground)]]
  })
}

/** Runs of places, as people call them. @param runs as front matter writes them: 3-4,7 */
function runsIn(runs: string, {nameOf}: PlacesOfSource): string {
  return runs
    .split(',')
    .map((run) => [...new Set(run.split('-').map((place) => nameOf(Number(place))))].join('至'))
    .join('、')
}

function nameOf(id: string): string {
  if (id === 'title') return '标题'
  const article = /^a(\d+)/.exec(id)?.[1]
  return article === undefined ? '正文中的这一处' : `第 ${article} 条`
}
