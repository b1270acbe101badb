import {type Kind, kindLabels} from '../schema/kinds.ts'
import type {FiledPaper} from './papers.ts'

/** A paper as lists of a session show it. */
export interface ListedPaper {
  id: string
  title: string
  /** What it is: 草案, 说明, 报告 … */
  role: string
  /** Who delivered, wrote or issued it. */
  by: string | null
  date: string | null
  printedPage: number | null
}

export function listed({id, data}: FiledPaper): ListedPaper {
  const {title, kind, author, speaker, printedPage, date} = data
  const by = speaker ? `${speaker.title ?? ''} ${speaker.name}`.trim() : author
  return {id, title, role: roleOf(title, kind), by, date, printedPage}
}

/** The papers of an item in the order in which it goes through a meeting. */
export function inOrderOfBusiness(papers: readonly FiledPaper[]): FiledPaper[] {
  return papers.toSorted((a, b) => stageOf(a.data) - stageOf(b.data))
}

/** What a paper is in a session: a regulation that is put forward there is none yet. */
export function roleOf(title: string, kind: Kind): string {
  if (kind === 'regulation' || kind === 'plan') {
    if (/[（(](?:修订|修正)?草案[^（()）]{0,8}[）)]$|草案$/.test(title)) return '草案'
  }
  if (title.endsWith('议案')) return '议案'
  if (isReview(title)) return '审查报告'
  return kindLabels[kind]
}

/** What is put forward, what is said for it, what is said of it, what is decided, who gets an office. */
const stages: Partial<Record<Kind, number>> = {
  explanation: 2,
  opinion: 3,
  decision: 4,
  personnel: 5
}

function stageOf({title, kind}: {title: string; kind: Kind}): number {
  return isReview(title) ? 3 : (stages[kind] ?? 1)
}

function isReview(title: string): boolean {
  return /(?:审查|审议|审查结果|审议结果)(?:的)?报告$/.test(title)
}
