import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {archiveSchema} from '../../../../src/schema/archive.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, Document, Role} from '../../engine/tree/nodes.ts'
import {namedMeeting} from '../head/named-meeting.ts'
import {genreOf} from '../lexicon/genre.ts'
import {filing} from './filing.ts'
import {kinds} from './kinds.ts'
import {meetings} from './meetings.ts'

const archive = archiveSchema.parse({
  districts: [
    {id: 'wuyou', name: '乌有市'},
    {id: 'zixu', name: '子虚区', parent: '乌有市'},
    {id: 'nanke', name: '南柯区', parent: '乌有市'}
  ]
})
export const gazetteer = createGazetteer(archive.districts)
export const wuyou = {id: 'wuyou', name: '乌有市', code: null}
export const zixu = {id: 'zixu', name: '子虚区', code: null}
/** What papers name the meeting by that several of the tests file. */
export const third = '子虚区第八届人大常委会第三次会议'

interface Paper {
  title: string
  author?: string
  documentNumber?: string
  issuer?: string
  meeting?: string
  dates?: NonNullable<Document['data']['meta']['dates']>
  evidence?: Record<string, Block>
  sections?: Document['data']['sections']
}

/** What one source with one paper is filed as: its address and all that is found on the way. */
export function fileOne(paper: Paper, ...text: Block[]) {
  const {documents, addresses, rules} = fileAll([paper], [], text)
  const data = documents[0]?.data
  return {address: addresses[0], rules, meta: data?.meta ?? {}, session: data?.session}
}

/** What the papers of one source are filed as, below what the front of it says. */
export function fileAll(
  papers: readonly Paper[],
  masthead: readonly string[] = [],
  text: Block[] = []
) {
  const file = new VFile({path: 'a.txt'})
  const documents = papers.map(({meeting, evidence, sections, ...meta}): Document => ({
    type: 'document',
    children: [p(meta.title, 'title'), ...text],
    data: {
      meta,
      genre: genreOf(meta.title),
      meeting: namedMeeting(meeting ?? ''),
      ...(evidence ? {evidence} : {}),
      ...(sections ? {sections} : {})
    }
  }))
  const front = masthead.map((line) => p(line))
  const tree: Root = {
    type: 'root',
    children: [{type: 'part', role: 'front', children: front}, ...documents]
  }
  const journalId = (name: string) => (name === '乌有人大' ? 'wuyou-renda' : 'journal')
  meetings()(tree)
  kinds()(tree, file)
  filing({gazetteer, journalId})(tree, file)
  return {
    documents,
    addresses: documents.map(({data}) => `${data.meta.session ?? ''}/${data.item ?? ''}`),
    rules: file.messages.map(({ruleId}) => ruleId)
  }
}

/** A line of text. */
export function p(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 0, indent: 0, ...(role ? {role} : {})})
}
