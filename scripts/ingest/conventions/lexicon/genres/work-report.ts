import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:政府|法院|检察院|委员会|常委会|人大|政协|年|^)工作报告$/],
  forms: [/向(?:大会|代表大会|会议)(?:作|做|报告)(?:政府)?(?:工作|报告)/]
})
