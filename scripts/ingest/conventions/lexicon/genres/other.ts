import {defineGenre} from '../define-genre.ts'

/** What is of none of the others. */
export default defineGenre({
  endings: [/(?:请示|(?<![协决])议案|提案|建议案)$/]
})
