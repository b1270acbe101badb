/** A licence as pages and data name it. */
export interface License {
  /** Its id in the list of SPDX, where it is one of those known here. */
  id: string | null
  name: string
  url: string | null
}

const creativeCommons = new Map([
  ['BY', '署名'],
  ['BY-SA', '署名—相同方式共享'],
  ['BY-NC', '署名—非商业性使用'],
  ['BY-ND', '署名—禁止演绎'],
  ['BY-NC-SA', '署名—非商业性使用—相同方式共享'],
  ['BY-NC-ND', '署名—非商业性使用—禁止演绎']
])

const others = new Map<string, readonly [name: string, url: string]>([
  ['CC0-1.0', ['知识共享 CC0 1.0（放弃权利）', creativeCommonsUrl('publicdomain/zero/1.0')]],
  ['PDDL-1.0', ['开放数据共用 公有领域 1.0', 'https://opendatacommons.org/licenses/pddl/1-0/']],
  ['ODC-By-1.0', ['开放数据共用 署名 1.0', 'https://opendatacommons.org/licenses/by/1-0/']],
  ['ODbL-1.0', ['开放数据库许可 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/']]
])

/** What an id of the list of SPDX stands for; any other words are the name of a licence that is not known here. */
export function knownLicense(id: string): License {
  const [, form = '', version = ''] = /^CC-(BY(?:-(?:NC|ND|SA))*)-([34]\.0)$/.exec(id) ?? []
  const words = creativeCommons.get(form)
  if (words !== undefined) {
    const url = creativeCommonsUrl(`licenses/${form.toLowerCase()}/${version}`)
    return {id, name: `知识共享 ${words} ${version}`, url}
  }
  const [name, url] = others.get(id) ?? [id, null]
  return {id: url === null ? null : id, name, url}
}

function creativeCommonsUrl(path: string): string {
  return `https://creativecommons.org/${path}/deed.zh-hans`
}
