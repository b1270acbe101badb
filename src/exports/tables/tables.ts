import type {z} from 'astro/zod'
import {lists} from '../list-records.ts'
import {documentRowSchema} from './document-row.ts'
import {listRowSchema} from './list-row.ts'
import {agendaRowSchema, attendanceRowSchema, sessionRowSchema} from './session-row.ts'

/** Records of one kind, in the files `data/<name>.json` and `data/<name>.csv`. */
export interface Table {
  name: string
  /** What people call it. */
  title: string
  /** What one record is. */
  about: string
  schema: z.ZodType
  /** Fields that together are different in each record; none where two may be the same. */
  key: readonly string[]
}

/** All tables, in the order in which people see them. */
export const tables: readonly Table[] = [
  {
    ...{name: 'documents', title: '文件', about: '一份文件'},
    ...{schema: documentRowSchema, key: ['id']}
  },
  {
    ...{name: 'sessions', title: '案卷', about: '一次会议、一期刊物或一年'},
    ...{schema: sessionRowSchema, key: ['id']}
  },
  {
    ...{name: 'agenda', title: '议程', about: '会议的一项议题'},
    ...{schema: agendaRowSchema, key: ['session', 'n']}
  },
  {
    ...{name: 'attendance', title: '出席名单', about: '一次会议名单上的一个人'},
    ...{schema: attendanceRowSchema, key: []}
  },
  ...lists.map(({list, row}) => ({
    ...{name: list, title: row.label, about: row.about ?? '一条记录'},
    ...{schema: listRowSchema(row), key: []}
  }))
]
