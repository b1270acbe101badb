import type {severities} from '../../../src/schema/report.ts'

/** One rule, and what it says. */
export interface Definition {
  severity: (typeof severities)[number]
  /** What happened; `{found}` and `{expected}` stand for what was read and what should have been. */
  reason: string
  /** What to do about it. */
  note: string
  /** Whether readers of the document are told. */
  shown?: boolean
}
