import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {isOrgan, issuersInTitle} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {claim} from './claim.ts'

/** So many blocks may name the body of an area in full. */
const opening = 6
/** 2023年某县某乡2023年政府信息公开工作年度报告 */
const area =
  /^(?:(?:19|20)\d{2}年?)?(?!关于)(\p{Script=Han}{2,18}?(?:街道|[镇乡区县市州旗盟]))(?=(?:19|20)\d{2}年|关于)/u
/** 由某区人民政府办公室编制, 请与某镇人民政府联系, 地址为某县某局办公室 */
const writer =
  /(?:由|请与|请联系|径向|地址)[为在是]?[:：]?(\p{Script=Han}{2,24}?(?:人民政府|街道办事处|管委会|(?<=\p{Script=Han}{3}[县市区州旗省]\p{Script=Han}{1,14})局))/u
/** 公布《某县某乡人民政府2024年度政府信息公开工作报告》: the title of what has none, in its own words. */
const ownName = /(?:发布|公布|编制|形成)(?:了)?《([^《》]{6,60}?报告)》/u

/**
 * Claim whose a paper is that tells it by the area in its title alone, or a yearly report that
 * only says who wrote it: its government or office as the text prints it, else the town.
 */
export function claimTown(document: Document, blocks: readonly Block[]): void {
  const title = blocks.find(({data}) => data.role === 'title')
  const name = title && area.exec(simplified(unspaced(textOf(title))))?.[1]
  const bodies = ['人民政府', '办事处'].map((end) => (name ?? '') + end)
  const values = document.data.meta.catalogue?.map(({value}) => unspaced(value)) ?? []
  const catalogued = bodies.find((body) => name && values.includes(body))
  if (title && catalogued !== undefined) {
    claim(document, 'issuers', [catalogued], title, 'town')
    return
  }
  for (const block of blocks.slice(0, opening)) {
    const text = unspaced(textOf(block))
    const own = name ? bodies.find((body) => text.includes(body)) : undefined
    const part = ownPart.exec(simplified(text))?.[1]
    const body =
      own ??
      (isOfInformation(text) ? writerIn(text) : undefined) ??
      (part !== undefined && isOrgan(part) ? part : undefined)
    if (body === undefined) continue
    claim(document, 'issuers', [body], block, 'town')
    return
  }
  if (title && name && /(?:街道|[镇乡])$/.test(name))
    claim(document, 'issuers', [name], title, 'town')
}

/** 现将某区某街道办事处2024年度政府信息公开工作年度报告予以公开, 现公布某镇2024年…报告. */
const ownReport =
  /(?:公布|公开|发布|现将)(\p{Script=Han}{2,24}?(?:人民政府|办事处|管委会|委员会|街道|[局镇乡]))(?=(?:19|20)\d{2}年)/u
/** 现向社会公布2024年某区某局信息公开工作年度报告 */
const ownReportOfYear =
  /(?:公布|公开|发布|现将)(?:19|20)\d{2}年(?:度|(?!度))(\p{Script=Han}{2,20}?(?:人民政府|办事处|管委会|委员会|局))/u

/** How the clause goes on behind who wrote it. */
const itsReport = /^[^。，]{0,22}报告/

/** 第一部分 某县某乡人民政府概况: the first part of a yearly account of money. */
const ownPart = /^第一部分(\p{Script=Han}{4,24})概况$/u

/** Who wrote a report, as a paragraph of it says. */
function writerIn(text: string): string | undefined {
  const read = simplified(text)
  const own = ownReportOfYear.exec(read) ?? ownReport.exec(read)
  const name = own?.[1]
  if (own && name !== undefined) {
    const start = own.index + own[0].indexOf(name)
    const end = start + name.length
    const body = text.slice(start, end)
    if (isOrgan(body) && itsReport.test(read.slice(end))) return body
  }
  return issuersInTitle(ownName.exec(text)?.[1] ?? '')[0] ?? writer.exec(text)?.[1]
}

/** Whether a paragraph tells of a yearly report on the publication of information. */
function isOfInformation(text: string): boolean {
  const read = simplified(text)
  return /信息公开|统计[期时]限/.test(read) && /年度报告|情况报告|本报告|年报/.test(read)
}
