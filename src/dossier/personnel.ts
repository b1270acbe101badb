import {organsIn} from './subject.ts'

/** An act by which a body fills or empties an office, as far as an item can be of it. */
export interface Act {
  action: string
  person: string
  office: string
}

/** Whether an item of an agenda is of who gets or leaves an office, and not of a rule for that. */
export function isPersonnelItem(item: string): boolean {
  const text = item.replace(/\s+/g, '').replace(/《[^《》]*》?/g, '')
  if (/(?:办法|条例|规定|规则|制度)/.test(text)) return false
  return /人事任免|人事事项|任免(?:事项|议案|案|名单)|(?:任命|免职)名单|任免.{0,30}职务/.test(text)
}

/** Whether an item is of an election. */
export function isElectionItem(item: string): boolean {
  const text = item.replace(/\s+/g, '').replace(/《[^《》]*》?/g, '')
  return /^(?:依法|投票|大会)?选举/.test(text) && !text.includes('办法')
}

/** Officers who move for appointments, and the organ whose offices they are. */
const movers: readonly (readonly [mover: RegExp, organ: string])[] = [
  [/法院院长|法院/, '法院'],
  [/检察长|检察院/, '检察院'],
  [/(?:省|市|区|县|州|旗)长|政府/, '政府'],
  [/主任会议/, '常委会']
]

/** The organs whose offices an item is of; none where it does not say. */
export function organsOfItem(item: string): Set<string> {
  const text = item.replace(/\s+/g, '')
  const said = text.slice(0, Math.max(0, text.lastIndexOf('提请')))
  return new Set(movers.flatMap(([mover, organ]) => (mover.test(said) ? [organ] : [])))
}

/** The organs whose offices acts are of; an office that does not say is one of the government. */
export function organsOfActs(acts: readonly Act[]): Set<string> {
  return new Set(
    acts.flatMap(({office}) => {
      const organs = organsIn(office)
      if (organs.size > 0) return [...organs]
      return [/审判|庭长/.test(office) ? '法院' : office.includes('检察') ? '检察院' : '政府']
    })
  )
}
