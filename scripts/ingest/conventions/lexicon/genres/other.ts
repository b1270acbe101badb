import {defineGenre} from '../define-genre.ts'

/** What is of none of the others. */
export default defineGenre({})
