import {defineGenre} from '../define-genre.ts'

/** Articles are known by the journal or the press that they stand in. */
export default defineGenre({})
