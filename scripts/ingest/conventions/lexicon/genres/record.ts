import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [
    /(?:会议|大会|院会|发言|询问|过程|正式)(?:正式)?(?:[记纪]录|实录)$|议事录$|(?:议程|日程)表?$/,
    /名单$(?<=(?:出席|缺席|列席|与会).*名单)/,
    /(?:答问|问答)(?:全文|实录|摘要|纪要)$/,
    /(?:表决|投票)(?:结果|情况)$/
  ],
  // The times of a meeting, one below the other: 9时至10时30分
  forms: [/^(?:上午|下午|晚上)?\d{1,2}[时点:：](?:\d{1,2}分?)?[至到—–~-]\d{1,2}[时点:：]/]
})
