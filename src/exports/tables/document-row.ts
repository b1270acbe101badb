import {z} from 'astro/zod'
import {documentSchema} from '../../schema/document.ts'
import {sessionSchema} from '../../schema/session.ts'
import {sourceSchema} from '../../schema/source.ts'

const text = z.string()
const front = documentSchema.shape
const session = sessionSchema.shape

/** A document as `data/documents.json` has it: what `toDocumentRecord` gives. */
export const documentRowSchema = z.strictObject({
  id: text.describe('文件的 id：地区/案卷/文件'),
  url: text.describe('文件的地址，从网站的根算起'),
  title: front.title,
  titleFrom: front.titleFrom,
  kind: front.kind,
  districts: z.array(text).describe('所属的地区，发文机关所在的排在最前'),
  session: z
    .strictObject({
      id: text.describe('案卷的 id'),
      name: session.name,
      kind: session.kind,
      body: session.body,
      term: session.term,
      number: session.number,
      date: session.date,
      year: session.year,
      district: text.nullable().describe('案卷所属的地区；不属于一个地区的为空')
    })
    .describe('所在的案卷'),
  issuer: front.issuer.describe('发文或制定的机关，几个机关时是第一个'),
  issuers: z
    .array(
      z.strictObject({
        name: text.describe('名称，照原文'),
        district: text.nullable().describe('所属的地区')
      })
    )
    .describe('全部发文机关，照原文的次序'),
  author: front.author,
  speaker: front.speaker,
  date: front.date,
  dates: front.dates,
  evidence: front.evidence,
  work: text.nullable().describe('同一部法规的各个文本在这里相同；不是法规的为空'),
  documentNumber: front.documentNumber,
  indexNumber: front.indexNumber,
  printedPage: front.printedPage,
  source: sourceSchema.describe('正文取自哪个来源的哪一段'),
  manifestations: front.manifestations,
  hanCharacters: z.int().describe('全文的汉字数，含标题'),
  articles: z.int().nullable().describe('条数；不分条的为空'),
  headings: z
    .array(
      z.strictObject({
        id: text.describe('在文件里的 id：地址#id'),
        level: z.int().describe('级别，1 最大'),
        text: text.describe('文字')
      })
    )
    .describe('各级标题'),
  origin: front.origin,
  changes: front.changes,
  review: front.review
})
