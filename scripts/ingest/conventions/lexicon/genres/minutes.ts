import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/纪要$/],
  forms: [/^(?:出席|列席|主持|记录)人?员?[:：]/]
})
