import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:方案|计划|规划|纲要|要点|安排|清单|分工|措施|预案|(?:任务|分解)表)$/],
  forms: [/制定本(?:计划|规划|要点)/]
})
