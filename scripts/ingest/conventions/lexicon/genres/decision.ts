import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:决定|决议)(?:书)?$/],
  forms: [
    /(?:会议|大会|[，,])决定[，,]?(?:批准|同意|接受|免去|任命|授予|表彰|命名|给予)/,
    /(?:特作|作出|做出)如下(?:决定|决议)|(?:会议|大会)(?:决定|决议)[:：]/
  ]
})
