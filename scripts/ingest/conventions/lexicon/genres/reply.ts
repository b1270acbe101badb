import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:批复|答复(?:函)?|复函|回复|的函)$/],
  forms: [/现(?:将.{1,30})?(?:答复|批复|函复|回复)如下/]
})
