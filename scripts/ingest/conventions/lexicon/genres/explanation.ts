import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/说明$/],
  forms: [
    /^一、(?:《[^《》]*》)?的?(?:起草|制定|修订|修改|立法)的?(?:背景|必要性|目的|依据|过程)/,
    /[作做]关于[^。；]{2,60}的说明(?=[。，,；])/,
    /[作做](?:以下|如下|简要)的?(?:简要)?说明/
  ]
})
