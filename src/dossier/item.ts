import {isElectionItem, isPersonnelItem} from './personnel.ts'
import {type Subject, subjectOf} from './subject.ts'

/** An item of an agenda, as far as papers are matched with it. */
export interface Item {
  text: string
  /** What each of its clauses is about, and the whole. */
  subjects: Subject[]
  isPersonnel: boolean
  isElection: boolean
}

/** @param places names of the places that the session is of */
export function itemOf(text: string, places: readonly string[]): Item {
  const clauses = clausesOf(text).filter((clause) => !isProcedure(clause))
  const phrases = new Set([text, ...clauses])
  return {
    text,
    subjects: [...phrases].map((phrase) => subjectOf(phrase, places)),
    isPersonnel: isPersonnelItem(text),
    isElection: isElectionItem(text)
  }
}

/** A text at its commas, but not inside 《》. */
function clausesOf(text: string): string[] {
  let depth = 0
  const clauses = ['']
  for (const character of text) {
    if (character === '《') depth++
    if (character === '》') depth = Math.max(0, depth - 1)
    if (depth === 0 && '，,；;'.includes(character)) clauses.push('')
    else clauses.push((clauses.pop() ?? '') + character)
  }
  return clauses.filter((clause) => clause !== '')
}

/** What is done beside: 并开展专题询问, 作出相应决议. */
function isProcedure(clause: string): boolean {
  return /^(?:并|同时|作出|形成|提出)|专题询问$|满意度测评$|初次审议$/.test(clause.trim())
}
