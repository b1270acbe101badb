/** A page's lead, which stands between two prints of the title. */
const lead = /^(?:导读|摘要|内容提要|核心提示|编者按|按语)[:：]/

/** Whether a line is what a page says of a paper between two prints of its title. */
export function isLead(text: string): boolean {
  return lead.test(text)
}
