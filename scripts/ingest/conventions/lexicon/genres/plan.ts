import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [
    /(?:方案|计划|规划|纲要|要点|安排|清单|分工|措施|预案|(?:任务|分解|分工|安排|值班|计划)表)$/,
    /(?<=\p{Script=Han}{4})(?<!公开|信息)(?:目录|名录)$/u,
    /(?:若干|扶持|奖励|优惠|支持|补贴)政策$/
  ],
  forms: [/制定本(?:计划|规划|要点)/]
})
