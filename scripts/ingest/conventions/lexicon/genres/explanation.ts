import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/说明$/],
  forms: [/[作做](?:以下|如下|简要)的?(?:简要)?说明|说明如下/]
})
