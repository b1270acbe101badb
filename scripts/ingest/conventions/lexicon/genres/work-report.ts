import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:政府|法院|检察院|委员会|常委会|人大|政协|年|^)工作报告$/],
  // By who gives it: 县长某某向大会作工作报告 is said of it by others.
  forms: [
    /(?<=(?:我(?=[代受向谨就将把])|现(?=[在将就向，,])|^受)[^。！？；]{0,80})向(?:大会|代表大会|会议)(?:作|做|报告)(?:政府)?(?:工作|报告)/
  ]
})
