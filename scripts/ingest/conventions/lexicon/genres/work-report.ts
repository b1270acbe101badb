import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?<!的)工作报告$/]
})
