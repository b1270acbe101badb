import {escapeHtml} from '../documents/html.ts'

/** Where the name of an area may end a line: in front of 自治县, and behind each people but the last. */
const places = /(?<=.)(?=自治[区州县旗])|(?<=族)(?=.{1,5}族)/u

/** The name of an area as HTML: in one piece where there is room for it, else with `<wbr>` between its parts. */
export function areaNameHtml(name: string): string {
  return `<span class="area-name">${name.split(places).map(escapeHtml).join('<wbr>')}</span>`
}
