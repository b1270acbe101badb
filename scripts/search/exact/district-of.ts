import {stemOf} from '../../ingest/archive/stem.ts'
import type {Passage} from '../../../src/search/passages.ts'

/** Passages of a document in a row that are of one of its districts alone. */
export interface DistrictRun {
  /** Counted among the passages of its text. */
  first: number
  count: number
  /** Id of the district. */
  district: string
  characters: number
}

/** Characters of a heading beside the name of a district. */
const around = 8
const ordinal = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.．）)]/u

/**
 * Tells of block after block of a document which of its districts it is of alone: what stands below a
 * heading that is the name of one. `null` for all else, and of a document of one district.
 */
export function createDistrictOf(
  districts: readonly {id: string; name: string}[]
): (block: {level: number | null; text: string}) => string | null {
  let open: {level: number; id: string} | null = null
  return ({level, text}) => {
    if (districts.length < 2) return null
    if (level !== null) {
      const district = districts.find(({name}) => isName(text, name))
      if (district) open = {level, id: district.id}
      else if (open !== null && level <= open.level) open = null
    }
    return open?.id ?? null
  }
}

/** 子虚区, 一、子虚区, 【子虚区】, 子虚. */
function isName(text: string, name: string): boolean {
  if (text.length > name.length + around) return false
  const plain = text
    .replace(/\s/g, '')
    .replace(ordinal, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return plain === name || plain === stemOf(name)
}

/** The passages that are of one district alone. */
export function districtRuns(passages: readonly Passage[]): DistrictRun[] {
  const runs: DistrictRun[] = []
  for (const [at, {part, blocks}] of passages.entries()) {
    if (part === null) continue
    const characters = blocks.reduce((sum, {text}) => sum + text.length, 0)
    const last = runs.at(-1)
    if (last?.district === part && last.first + last.count === at) {
      last.count++
      last.characters += characters
    } else runs.push({first: at, count: 1, district: part, characters})
  }
  return runs
}
