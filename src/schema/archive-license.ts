import {z} from 'astro/zod'

const name = z.string().regex(/\S/, '不能是空的').max(200)

/**
 * What may be done with an archive: the id of a well-known licence (`CC-BY-4.0`), any other words, or
 * words and the address where they are explained. Where it is missing nothing is said to be allowed.
 */
export const licenseSchema = z.union(
  [
    name,
    z.strictObject({
      name,
      url: z.string().regex(/^https?:\/\/[^\s"<>]+$/, '应为以 https:// 开头的网址')
    })
  ],
  {error: '应为许可的代号（例如 CC-BY-4.0）、一句话，或 {name, url}'}
)

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

/** The licence of an archive; `null` where none is declared. */
export function licenseOf({
  license
}: {
  license?: z.output<typeof licenseSchema> | undefined
}): License | null {
  if (license === undefined) return null
  if (typeof license === 'object') return {id: null, ...license}
  const id = license.trim()
  const [, form = '', version = ''] = /^CC-(BY(?:-(?:NC|ND|SA))*)-([34]\.0)$/.exec(id) ?? []
  const words = creativeCommons.get(form)
  if (words !== undefined) {
    const url = creativeCommonsUrl(`licenses/${form.toLowerCase()}/${version}`)
    return {id, name: `知识共享 ${words} ${version}`, url}
  }
  const [named, url] = others.get(id) ?? [id, null]
  return {id: url === null ? null : id, name: named, url}
}

function creativeCommonsUrl(path: string): string {
  return `https://creativecommons.org/${path}/deed.zh-hans`
}
