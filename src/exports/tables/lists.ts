import {addressSchema} from '../../schema/address.ts'
import {reportSchema} from '../../schema/report.ts'
import type {Table} from './tables.ts'

/** Lists that are only in JSON: they tell of the archive, and not of what its documents say. */
export const otherLists: readonly Omit<Table, 'key'>[] = [
  {
    ...{name: 'addresses', title: '地址', about: '给出过的一个地址'},
    schema: addressSchema
  },
  {
    ...{name: 'report', title: '收录报告', about: '一个来源'},
    schema: reportSchema
  }
]
