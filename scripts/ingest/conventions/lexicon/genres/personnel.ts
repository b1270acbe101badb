import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:任免|任命|任职|免职|免去|撤职|辞职|人事)[^，。]{0,8}(?:名单|事项)$|人事任免$/],
  forms: [/^(?:决定)?(?:任命|免去)[:：]$/]
})
