import {enough, likeness} from './likeness.ts'
import {type Item, itemOf} from './item.ts'
import {type Act, isPersonnelItem, organsOfActs, organsOfItem} from './personnel.ts'
import {type Subject, subjectOf} from './subject.ts'

/** A paper of a session, as far as an item of its agenda can be about it. */
export interface Paper {
  title: string
  kind: string
  /** What it states of who gets or leaves an office. */
  acts: readonly Act[]
}

/** Which papers of a session belong to which items of its agenda, each by its place among them. */
export interface Matched {
  /** For each item, its papers in printed order. */
  papers: number[][]
  /** Papers that fit several items equally well: they are left open, and not guessed. */
  open: {paper: number; items: number[]}[]
  /** Papers that fit none. */
  rest: number[]
}

/** Two items that fit a paper by less of a difference are not told apart. */
const margin = 0.08

/**
 * Match the papers of a session with the items of its agenda: by what both are about, whatever
 * words stand around it; lists of appointments with items on appointments. A paper belongs to one
 * item or none. Minutes, agendas and records of the meeting itself belong to none, and are not
 * among the rest.
 *
 * @param items of business as printed, without ordinals
 * @param places names of the places that the session is of, as its documents write them
 */
export function matchAgenda(
  items: readonly string[],
  papers: readonly Paper[],
  places: readonly string[] = []
): Matched {
  const matched: Matched = {papers: items.map(() => []), open: [], rest: []}
  const agenda = items.map((item) => itemOf(item, places))
  const subjects = papers.map((paper) => subjectOf(paper.title, [...places, ...peopleOf(paper)]))
  const found = papers.map((paper, at) => {
    const subject = subjects[at]
    return isOfMeeting(paper) || !subject ? [] : itemsFor(paper, subject, agenda)
  })
  for (const [at, paper] of papers.entries()) {
    if (isOfMeeting(paper)) continue
    const fits = found[at]?.length ? found[at] : itemsOfTwin(at, subjects, found)
    const [item, ...others] = fits
    if (item === undefined) matched.rest.push(at)
    else if (others.length > 0) matched.open.push({paper: at, items: fits})
    else matched.papers[item]?.push(at)
  }
  return matched
}

/**
 * The item of an agenda that a phrase, such as the item of a vote, is about; `null` where it is
 * none, or not clear.
 */
export function itemAbout(
  phrase: string,
  items: readonly string[],
  places: readonly string[] = []
): number | null {
  const agenda = items.map((item) => itemOf(item, places))
  const [item, ...others] = isPersonnelItem(phrase)
    ? agenda.flatMap(({isPersonnel}, at) => (isPersonnel ? [at] : []))
    : best(agenda.map((item) => fit(item, subjectOf(phrase, places))))
  return item === undefined || others.length > 0 ? null : item
}

/** The minutes, the agenda and the like, which are about the meeting as a whole. */
function isOfMeeting({kind, title}: Paper): boolean {
  return (
    kind === 'minutes' ||
    kind === 'record' ||
    /(?:议程|日程|出席.{0,8}名单)(?:[（(][^（()）]*[）)])?$/.test(title)
  )
}

function itemsFor(paper: Paper, subject: Subject, agenda: readonly Item[]): number[] {
  const about = best(agenda.map((item) => (item.isPersonnel ? 0 : fit(item, subject))))
  if (about.length > 0) return about
  if (paper.acts.some(({action}) => action === 'elect')) {
    return agenda.flatMap(({isElection}, at) => (isElection ? [at] : []))
  }
  const isOfOffice = paper.acts.some(({office}) => !office.endsWith('代表'))
  return paper.kind === 'personnel' || isOfOffice ? personnelItems(paper.acts, agenda) : []
}

/** Items on appointments that a paper may be of: the one moved by whom its offices belong to, else all. */
function personnelItems(acts: readonly Act[], agenda: readonly Item[]): number[] {
  const all = agenda.flatMap(({isPersonnel}, at) => (isPersonnel ? [at] : []))
  if (acts.length === 0) return all
  const organs = organsOfActs(acts)
  const own = all.filter((at) => {
    const moved = organsOfItem(agenda[at]?.text ?? '')
    return moved.size > 0 && organs.isSubsetOf(moved)
  })
  if (own.length > 0) return own
  return all.filter((at) => organsOfItem(agenda[at]?.text ?? '').size === 0)
}

function fit({subjects}: Item, subject: Subject): number {
  return Math.max(...subjects.map((own) => likeness(own, subject)))
}

/** The places of what is most alike, several where they are not told apart; none where nothing is. */
function best(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores)
  if (top < enough) return []
  return scores.flatMap((score, at) => (score >= enough && top - score < margin ? [at] : []))
}

/** A paper on the very thing of another one belongs where that belongs: an opinion on a report. */
function itemsOfTwin(
  paper: number,
  subjects: readonly Subject[],
  found: readonly (readonly number[])[]
): number[] {
  const own = subjects[paper]
  if (!own || own.core.length < 4) return []
  const items = subjects.flatMap((other, at) => {
    const [item, ...others] = found[at] ?? []
    const isTwin = at !== paper && item !== undefined && others.length === 0
    return isTwin && likeness(own, other) >= 0.85 ? [item] : []
  })
  return [...new Set(items)].sort((a, b) => a - b)
}

function peopleOf({acts}: Paper): string[] {
  return acts.map(({person}) => person)
}
