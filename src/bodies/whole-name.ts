/** Short forms in names of bodies, each with what it is short for; the later ones stand on the earlier ones. */
const short: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[省市区县旗州盟乡镇国])人大/gu, '人民代表大会'],
  [/(?<=人民代表大会)常委会/gu, '常务委员会'],
  [/(?<=[省市区县旗州盟乡镇])政府/gu, '人民政府']
]

/**
 * The name of a body without short forms: 某区人大常委会 is 某区人民代表大会常务委员会. What is
 * printed stays as it is; this tells that two names are of one body.
 */
export function wholeName(printed: string): string {
  return short.reduce((name, [form, whole]) => name.replace(form, whole), printed)
}

/** 某省某市某局 is 某市某局 where it is known to be of 某市. */
export function ownName(printed: string, area: {name: string} | null): string {
  const at = area === null ? 0 : printed.indexOf(area.name)
  return at > 0 && above.test(printed.slice(0, at)) ? printed.slice(at) : printed
}

const above = /^\p{Script=Han}{1,12}[省市区州盟]$/u
