import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/说明$/]
})
