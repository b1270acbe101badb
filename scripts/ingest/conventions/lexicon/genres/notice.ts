import {defineGenre} from '../define-genre.ts'

export default defineGenre({
  endings: [/(?:通知|公告|通告|通报|公示)$|(?:政府|主席|[院部会局署厅])令$/],
  forms: [/(?:印发|转发|通知|通告|公告|通报)(?:给你们|如下)|特此(?:通知|公告|通告)/]
})
