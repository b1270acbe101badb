import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [
    /(?:会议|发言|询问)(?:记录|实录)$|议事录$|(?:议程|日程)$|名单$(?<=(?:出席|缺席|列席|与会).*名单)/
  ]
})
