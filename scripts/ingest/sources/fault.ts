import type {Stats} from 'node:fs'
import type {SourceReport} from '../../../src/schema/report.ts'
import type {Particulars, Rule} from '../messages.ts'

/** Why what was found is no source that can be read; data, so that it can go to another process. */
export interface Fault extends Particulars {
  rule: Rule
  status: SourceReport['status']
}

type Kinds = Pick<Stats, 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice'>

/** The fault of what is no file and no folder: to read it could wait for ever. */
export function specialFault(kinds: Kinds): Fault {
  return {rule: 'source-special', status: 'not-a-document', found: nameOf(kinds)}
}

function nameOf(kinds: Kinds): string {
  if (kinds.isFIFO()) return '管道（FIFO）'
  if (kinds.isSocket()) return '套接字'
  if (kinds.isCharacterDevice() || kinds.isBlockDevice()) return '设备'
  return '无法识别的对象'
}
