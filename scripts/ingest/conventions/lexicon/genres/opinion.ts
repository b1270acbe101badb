import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/意见(?:[和及与、]建议)?(?:书)?$|(?<!代表)建议$/],
  forms: [/(?:提出|形成)(?:如下|以下)\p{Script=Han}{0,4}意见|审议意见如下/u]
})
