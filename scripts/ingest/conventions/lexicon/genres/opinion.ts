import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/意见(?:[和及与、]建议)?(?:书)?$|(?<!代表)建议$/]
})
