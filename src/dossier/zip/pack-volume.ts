import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {utf8Mark} from '../../text/utf8-mark.ts'
import {pathInSite, portable, stylesOf} from './portable.ts'
import type {PackedFile} from './write-zip.ts'

/** What a volume is packed from. */
export interface Packing {
  /** Folder of the site. */
  site: string
  base: string
  origin: string | null
  archive: string
}

/** A volume of a session, as far as it is packed. */
export interface PackedVolume {
  /** `<district>/<session>/print` */
  id: string
  /** Id of the session. */
  session: string
  /** What people call the session. */
  name: string
  /** Whether it is all of the session, whose page is packed, too. */
  isWhole: boolean
  /** Addresses of its documents, and the sources that they were taken from. */
  documents: readonly {id: string; title: string; source: {file: string; sha256: string}}[]
}

/** The files of a volume, each in a folder that is named for it. */
export function packVolume(volume: PackedVolume, packing: Packing): PackedFile[] {
  const {site, base, origin} = packing
  const {id, session, isWhole, documents} = volume
  const names = new Map<string, string>()
  names.set(`${id}/index.html`, isWhole ? 'print/index.html' : 'index.html')
  if (isWhole) names.set(`${session}/index.html`, 'index.html')
  for (const document of documents) {
    for (const file of filesOf(join(site, document.id))) {
      names.set(`${document.id}/${file}`, `${basename(document.id)}/${file}`)
    }
  }
  const first = `${id}/index.html`
  for (const style of stylesOf(readFileSync(join(site, first), 'utf8'))) {
    const path = pathInSite(style, first, base)
    if (path !== null) names.set(path, `assets/${basename(path)}`)
  }
  const files = [...names].map(([path, name]): PackedFile => {
    const bytes = readFileSync(join(site, path))
    if (!name.endsWith('.html')) return {name, bytes}
    return {name, bytes: Buffer.from(portable(bytes.toString('utf8'), path, {base, origin, names}))}
  })
  files.push({name: 'README.txt', bytes: Buffer.from(utf8Mark + introduction(volume, packing))})
  files.push({name: 'SHA256SUMS', bytes: Buffer.from(sumsOf(files))})
  const folder = `${session.replace('/', '-')}${isWhole ? '' : `-${numberOf(id)}`}`
  return files.map(({name, bytes}) => ({name: `${folder}/${name}`, bytes}))
}

/** Pages and texts of a document, below its folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') || path === 'index.txt' || path === 'index.md')
    .sort()
}

/** As the command `sha256sum` writes and reads it. */
function sumsOf(files: readonly PackedFile[]): string {
  return files
    .map(({name, bytes}) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('')
}

function numberOf(id: string): string {
  return id.split('/')[3] ?? '1'
}

function introduction(
  {name, id, session, isWhole, documents}: PackedVolume,
  {archive, base, origin}: Packing
): string {
  const sources = new Map(documents.map(({source}) => [source.sha256, source.file]))
  return [
    isWhole ? name : `${name}（第 ${numberOf(id)} 册）`,
    '',
    `这里是档案“${archive}”中一个案卷的副本，有文件 ${String(documents.length)} 份。`,
    '用浏览器打开 index.html 阅读，不需要联网；每份文件另有纯文本（index.txt）和 Markdown（index.md）。',
    '本档案不是政府网站，这里的文件不是原件；一切以原件为准。',
    ...(origin === null ? [] : [`地址：${new URL(`${base}${session}/`, origin).href}`]),
    'SHA256SUMS 列出各文件的 SHA-256，可以用 sha256sum -c SHA256SUMS 核对。',
    '',
    '文件：',
    ...documents.map((document) => `  ${basename(document.id)}  ${document.title}`),
    '',
    '来源（SHA-256 和文件名）：',
    ...[...sources].map(([sha256, file]) => `  ${sha256}  ${file}`),
    ''
  ].join('\n')
}
