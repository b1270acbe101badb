import {utf8Mark} from '../text/utf8-mark.ts'
import type {Archive} from '../schema/archive.ts'
import {licenseOf} from '../schema/archive-license.ts'
import {bestOf, inFull, onHost, type SitePlace} from './address.ts'
import {sitemapPath} from './sitemap.ts'
import {xmlText} from './xml.ts'

/** `robots.txt`: everybody may read everything. */
export function toRobots(place: SitePlace): string {
  const sitemap = inFull(place, sitemapPath)
  return `User-agent: *\nAllow: ${onHost(place, '/')}\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`
}

/** Where the description of the search is, from the root of the site. */
export const openSearchPath = '/opensearch.xml'

/** A browser that knows it searches the archive from its own bar. `null` where the origin is not known. */
export function toOpenSearch({name, description}: Archive, place: SitePlace): string | null {
  const search = inFull(place, '/search/')
  if (search === null) return null
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // As many characters as the format allows.
    `<ShortName>${xmlText([...name].slice(0, 16).join(''))}</ShortName>`,
    `<LongName>${xmlText([...name].slice(0, 48).join(''))}</LongName>`,
    `<Description>${xmlText(description)}</Description>`,
    `<Url type="text/html" template="${xmlText(search)}?q={searchTerms}"/>`,
    `<Image width="32" height="32" type="image/svg+xml">${xmlText(inFull(place, '/favicon.svg') ?? '')}</Image>`,
    '<Language>zh-CN</Language>',
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    ''
  ].join('\n')
}

/** `llms.txt`: what programs that read need to know of the archive, as Markdown. */
export function toLlms(archive: Archive, place: SitePlace): string {
  const item = (name: string, path: string, about: string) =>
    `- [${name}](${bestOf(place, path)})：${about}`
  const license = licenseOf(archive)
  return [
    `${utf8Mark}# ${oneLine(archive.name)}`,
    '',
    `> ${oneLine(archive.description)}`,
    '',
    ...(archive.notice === undefined ? [] : [oneLine(archive.notice), '']),
    '这是公开文件的档案，不是政府网站；一切以原件为准。每份文件的地址后面加 index.txt、index.md、index.json，' +
      '就是它的全文；“地址#段落”是一段的地址，引用时请写出。地址一经给出不再变更。',
    '',
    `许可：${license ? oneLine(license.name) + (license.url === null ? '' : `（${license.url}）`) : '未声明'}`,
    '',
    '## 数据',
    '',
    item('数据说明', '/data/', '各个文件和字段'),
    item('文件', '/data/documents.json', '每份文件一行：标题、机关、日期、文号、来源'),
    item('全部正文', '/data/corpus-1.jsonl', '每份文件一行；有几个部分时依次为 corpus-2 等'),
    item('案卷', '/data/sessions.json', '会议、期刊和年度，含议程和出席名单'),
    item('描述', '/data/datapackage.json', '各表的字段、字节数和校验值'),
    '',
    '## 页面',
    '',
    item('首页', '/', '按地区、案卷、文种和年份查找'),
    item('关于', '/about/', '文字从哪里来，怎样核对'),
    item('来源', '/sources/', '每个来源逐处对照'),
    ''
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
