import {archiveSchema} from '../../../src/schema/archive.ts'
import {checkDistricts} from './check-districts.ts'
import {checkPatterns} from './check-patterns.ts'

/** The settings of an archive as a person wrote them, checked against the country and for what they would cost. */
export const checkedArchiveSchema = archiveSchema
  .superRefine(checkDistricts)
  .superRefine(checkPatterns)
