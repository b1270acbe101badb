import {defineGenre} from '../define-genre.ts'

/**
 * Articles are known by the journal or the press that they stand in, speeches and what explains the
 * papers of others by their titles. News say who did what: 县代表团审议政府工作报告.
 */
export default defineGenre({
  endings: [
    // 某社受权播发工作报告: who sends out what another has written.
    /^(?:新华社|中新社|人民日报)[受授]权(?:播发|发布)(?![:：]).{4,40}$/,
    /(?:简介|简况|大事记|概况介绍)$/,
    /(?:讲话|致辞|发言|开幕词|闭幕词|主持词)(?:稿|提纲)?$|解读(?:材料)?$|答记者问$|新闻稿$/,
    /^(?!.*(?:关于|[《》])).{2,40}?(?<!请)(?:审议|听取|讨论|审查|酝酿)(?!意见|结果|情况|稿).{2,40}(?:报告|名单|草案|汇报|议案|决议)$/,
    // 表决通过《某办法》和某某议案: what a meeting has done, without the meeting.
    /^(?:会议)?(?:表决|审议|讨论)通过(?!的).{4,100}$/,
    // 某会议通过审查报告: what a meeting has done.
    /^(?!.*(?:关于|[《》])).{2,30}?会议(?:表决)?通过(?!的).{2,40}$/,
    /[在于].{4,40}会议上[作做].{0,10}报告$/,
    /^(?!.*(?:关于|[《》])).{2,30}?(?:视察|调研|督办|督查|走访).{2,40}情况$/,
    // 某县召开工作座谈会, 某镇制定秸秆禁烧方案: a body, and what it has done.
    /^(?!.*(?:关于|[《》]|的(?:通知|公告|通告|通报|意见|报告|函|请示|批复|决定)$)).{1,24}?[县区市镇乡局委院办街道](?:召开|举行|举办|出台|制定(?=.{4,60}方案$)).{4,60}$/
  ],
  forms: [/解读如下/]
})
