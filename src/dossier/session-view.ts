import {recordsOf} from '../schema/records/record.ts'
import type {RecordOf} from '../schema/records/record.ts'
import type {SessionData} from '../schema/session.ts'
import {type ActGroup, groupActs} from './acts.ts'
import {businessOf} from './business.ts'
import {inOrderOfBusiness, type ListedPaper, listed} from './listed-paper.ts'
import {itemAbout} from './match.ts'
import type {UrlOfPerson} from '../people/known-people.ts'
import type {UrlOfBlock} from '../lib/block-url.ts'
import {ofMeeting, type FiledPaper, type PageOf, type Papers} from './papers.ts'
import {type RollView, rollView} from './roll-view.ts'
import type {Neighbours} from './session-order.ts'

/** How a meeting voted, and where that stands. */
export type Vote = RecordOf<'vote'> & {document: string; url: string}

/** An item of business with all that belongs to it. */
export interface BusinessItem {
  text: string
  /** Where it stands. */
  url: string
  papers: ListedPaper[]
  votes: Vote[]
  acts: ActGroup[]
}

/** All that the page of a session shows: what is the same in a view stays as it was made. */
export interface SessionView {
  id: string
  data: SessionData
  holder: {id: string; name: string}
  /** All papers in printed order. */
  papers: ListedPaper[]
  agenda: BusinessItem[]
  /** Papers that belong to no item, where there is an agenda. */
  rest: ListedPaper[]
  /** Papers that fit several items, which are counted from 1. */
  open: {paper: ListedPaper; items: number[]}[]
  /** Votes and acts that belong to no item. */
  votes: Vote[]
  acts: ActGroup[]
  /** How many there are in all. */
  counts: {votes: number; acts: number}
  roll: RollView | null
  neighbours: Neighbours
  /** Page on who came to which session of the body. */
  grid: string | null
  /** Pages that hold all texts, with a packed copy each; none where that would add nothing. */
  volumes: string[]
}

/** What a session is shown beside. */
export interface Around {
  holder: {id: string; name: string}
  neighbours: Neighbours
  grid: string | null
  volumes: string[]
}

/** Where blocks stand, and people have pages. */
interface Addresses {
  urlOfBlock: UrlOfBlock
  urlOfPerson: UrlOfPerson
}

/** @param papers of the session, in printed order */
export function sessionView(
  id: string,
  data: SessionData,
  papers: Papers,
  {urlOfBlock, urlOfPerson, ...around}: Around & Addresses
): SessionView {
  const pageOf = ({data}: FiledPaper, name: string) =>
    urlOfPerson(data.districts[0]?.id ?? around.holder.id, name)
  const actsOf = (from: Papers) => actsIn(from, urlOfBlock, pageOf)
  const met = ofMeeting(data, papers)
  const {document, items, matched, places} = businessOf(met, around.holder.name)
  const texts = items.map(({text}) => text)
  const votes = votesOf(papers, urlOfBlock)
  const itemOfVote = new Map(
    votes.map((vote) => [
      vote,
      itemOf(vote, papers, matched.papers) ?? itemAbout(vote.item ?? '', texts, places)
    ])
  )
  const at = (places: readonly number[]) => places.flatMap((place) => papers[place] ?? [])
  const hasAgenda = items.length > 0
  return {
    ...{id, data, ...around},
    papers: papers.map(listed),
    agenda: items.map(({text, block}, item) => {
      const own = at(matched.papers[item] ?? [])
      return {
        ...{text, url: urlOfBlock(document ?? '', block)},
        papers: inOrderOfBusiness(own).map(listed),
        votes: votes.filter((vote) => itemOfVote.get(vote) === item),
        acts: groupActs(actsOf(own))
      }
    }),
    rest: hasAgenda ? at(matched.rest).map(listed) : [],
    open: matched.open.flatMap(({paper, items}) =>
      at([paper]).map((found) => ({paper: listed(found), items: items.map((item) => item + 1)}))
    ),
    votes: votes.filter((vote) => (itemOfVote.get(vote) ?? null) === null),
    acts: groupActs(actsOf(hasAgenda ? outside(papers, matched.papers) : papers)),
    counts: {votes: votes.length, acts: actsOf(papers).length},
    roll: rollView(met, urlOfBlock, pageOf)
  }
}

function votesOf(papers: Papers, urlOfBlock: UrlOfBlock): Vote[] {
  return papers.flatMap(({id, data}) =>
    recordsOf(data.records, 'vote').map((vote) => ({
      ...vote,
      ...{document: id, url: urlOfBlock(id, vote.block)}
    }))
  )
}

function actsIn(papers: Papers, urlOfBlock: UrlOfBlock, pageOf: PageOf) {
  return papers.flatMap((paper) =>
    recordsOf(paper.data.records, 'personnel').map((act) => ({
      ...act,
      url: urlOfBlock(paper.id, act.block),
      page: pageOf(paper, act.person)
    }))
  )
}

/** A vote that a matched paper tells of itself belongs where that belongs. */
function itemOf({document}: Vote, papers: Papers, matched: readonly number[][]): number | null {
  const own = papers.findIndex(({id}) => id === document)
  const item = matched.findIndex((places) => places.includes(own))
  return item === -1 ? null : item
}

function outside(papers: Papers, matched: readonly number[][]): FiledPaper[] {
  const inside = new Set(matched.flat())
  return papers.filter((_, at) => !inside.has(at))
}
