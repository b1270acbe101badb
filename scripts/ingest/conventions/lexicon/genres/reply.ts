import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [
    /(?:批复|答复(?:函)?|复函|函复|回复(?:函)?|的函)$/,
    /(?:答复|回复|办理)意见(?:书|函)?$/
  ],
  forms: [/收悉/, /(?:您|你们?)提出的/]
})
