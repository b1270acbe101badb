import {leaveTable} from './document/shared-table.ts'
import {simplify} from './traditional.ts'

leaveTable(simplify)
