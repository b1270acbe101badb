import type {RecordName} from '../schema/records/types.ts'
import {hasTasks} from '../tasks/has-tasks.ts'
import type {Library} from './library.ts'

/** A part of the site beside lists of documents. */
export interface Section {
  /** Its address below the root of the site. */
  url: string
  name: string
  /** What a reader finds there. */
  about: string
}

/** What of an archive tells what it holds. */
type Held = Pick<Library, 'documents' | 'sessions' | 'noteOf' | 'laws'>

interface Rule extends Section {
  /** Whether the archive holds what it shows. */
  isHeld: (library: Held) => boolean
}

const rules: readonly Rule[] = [
  {
    ...{url: '/tasks/', name: '任务', about: '谁牵头、谁负责、何时完成'},
    isHeld: ({documents, noteOf}) =>
      documents.some((document) => hasTasks(document, noteOf(document)))
  },
  {
    ...{url: '/people/', name: '人员', about: '任免、出席和发言中的人'},
    isHeld: holds('personnel', 'attendance')
  },
  {
    ...{url: '/bodies/', name: '机关', about: '各机关发出的文件、召开的会议'},
    isHeld: ({documents, sessions}) =>
      documents.some(({data}) => data.issuers.length > 0) ||
      [...sessions.values()].some(({data}) => data.kind === 'meeting' && data.body !== null)
  },
  {
    ...{url: '/laws/', name: '法规和文号', about: '文件里引用的法规和文号'},
    isHeld: ({laws}) => laws.all.length > 0
  },
  {
    ...{url: '/data/', name: '数据', about: '全部内容的数据文件和说明'},
    isHeld: () => true
  }
]

/** The parts of the site that an archive has something for, in the order in which they are offered. */
export function sectionsOf(library: Held): Section[] {
  return rules
    .filter(({isHeld}) => isHeld(library))
    .map(({url, name, about}) => ({url, name, about}))
}

function holds(...types: readonly RecordName[]): Rule['isHeld'] {
  return ({documents}) =>
    documents.some(({data}) => data.records.some(({type}) => types.includes(type)))
}
