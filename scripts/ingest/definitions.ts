import type {Definition} from './definitions/definition.ts'
import {noteDefinitions} from './definitions/notes.ts'
import {sourceDefinitions} from './definitions/sources.ts'

/** Everything that ingest can say about a source, by rule. */
export const definitions = {
  ...sourceDefinitions,
  ...noteDefinitions,
  'text-lost': {
    severity: 'error',
    reason: '正文与原件不一致：从“{found}”起，应为“{expected}”',
    note: '这是程序的缺陷，请带上原件报告；该来源未收录。'
  },
  'line-astray': {
    severity: 'error',
    reason: '“{found}”一行应归入一处，却归入{expected}',
    note: '这是程序的缺陷，请带上原件报告；该来源未收录。'
  },
  'text-set-aside': {
    severity: 'warning',
    reason: '{found}未收入正文，占原文的{expected}：超出一般网页的导航和页脚，或含有整句',
    note: '对照原件核对这些行是否正文；若是，删去它们旁边的网页按钮或导航，或修改 archive.yaml 的 furniture。'
  },
  'doubtful-character': {
    severity: 'warning',
    reason: '可疑字符“{found}”',
    note: '对照原件核对；档案按原样保留，不作改动。',
    shown: true
  },
  'foreign-word': {
    severity: 'warning',
    reason: '汉字之间夹有英文“{found}”',
    note: '可能是转录或机器处理留下的；对照原件核对，档案按原样保留。',
    shown: true
  },
  'paragraph-cut': {
    severity: 'warning',
    reason: '段落止于“{found}”，似有缺文',
    note: '对照原件核对下一页开头；档案按原样保留。',
    shown: true
  },
  'value-refused': {
    severity: 'warning',
    reason: '“{found}”不能作为{expected}，按未知收录',
    note: '对照原件核对这一行；可在生成的文件里补正。'
  },
  'contents-missing': {
    severity: 'warning',
    reason: '目录列有“{found}”，正文中没有找到',
    note: '查看正文标题是否与目录差别很大；必要时在标题处断行使其独立成段。'
  },
  'text-in-front': {
    severity: 'info',
    reason: '目录之后、第一篇文件之前的第{found}行有整句{expected}处，不属于任何文件',
    note: '这些文字保留在案卷中；若是一篇文件，在它的题名处断行使其独立成段，或在目录中列出。'
  },
  'contents-differ': {
    severity: 'info',
    reason: '目录题名“{found}”与正文标题“{expected}”不同',
    note: '档案采用正文标题；目录原文保留在案卷中。',
    shown: true
  },
  'division-gap': {
    severity: 'warning',
    reason: '序号“{found}”之前应为“{expected}”',
    note: '对照原件核对是否缺文或误排；档案按原样保留。',
    shown: true
  },
  'count-differs': {
    severity: 'warning',
    reason: '{found}，原文写明{expected}',
    note: '对照原件核对名单；档案按原样保留。',
    shown: true
  },
  'name-unclear': {
    severity: 'warning',
    reason: '名单中有单字“{found}”，不知与谁相连',
    note: '对照原件核对名单；可在来源中去掉姓名里的空格。'
  },
  'names-unread': {
    severity: 'warning',
    reason: '名单中的“{found}”不像姓名，没有收入名单',
    note: '对照原件核对名单；正文照录，确是姓名时可在生成的文件里补正。'
  },
  'title-unknown': {
    severity: 'warning',
    reason: '没有认出标题，暂用{expected}“{found}”',
    note: '让标题独立成行，位于正文之前。'
  },
  'kind-unknown': {
    severity: 'info',
    reason: '没有从标题“{found}”认出文种',
    note: '按“其他”收录；可在生成的文件里改 kind 一行。'
  },
  'date-unknown': {
    severity: 'info',
    reason: '没有认出日期',
    note: '按日期未知收录；可在生成的文件里补 date 一行。'
  },
  'district-unknown': {
    severity: 'warning',
    reason: '没有认出属于哪个地区',
    note: '若原件写的是自设地区或简称，在 archive.yaml 的 districts 中加上它。'
  },
  'district-ambiguous': {
    severity: 'warning',
    reason: '“{found}”可能是 {expected}，无法确定',
    note: '在 archive.yaml 的 districts 中写明本档案指的是哪一个。'
  },
  'district-gone': {
    severity: 'warning',
    reason: '“{found}”到{expected}年已经撤销或改名，文件的日期在此之后',
    note: '对照原件核对机关名称和日期；档案按原样收录。'
  },
  'facts-differ': {
    severity: 'info',
    reason: '{found}与{expected}不一致，以后者为准',
    note: '对照原件核对；档案取更可靠的一处，依据记在生成的文件的 evidence 中。'
  },
  'district-unlisted': {
    severity: 'warning',
    reason: '“{found}”不在区划表中，按地区不详收录',
    note: '核对区名；确有这个地区时，在 archive.yaml 的 districts 中加上它，并写明上级（parent）。'
  },
  'document-alike': {
    severity: 'info',
    reason: '另有同号同题的文本，文字不同：{found}',
    note: '核对两份是否草稿与定稿，或原件与更正后的文本；只需一份时移出另一份来源。',
    shown: true
  },
  'address-given': {
    severity: 'info',
    reason: '按现在认出的内容，地址会是 {found}；所用的是 {expected}',
    note: '地址一经给出就不再变；新的文件若遇到地址已有别的文件，后面加序号。无须处理。'
  }
} as const satisfies Record<string, Definition>

export type Rule = keyof typeof definitions
