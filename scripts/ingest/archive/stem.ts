const peoples =
  '蒙古族?|维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|锡伯族?|达斡尔族?|鄂温克族?|鄂伦春族?|朝鲜族?|' +
  '[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒]族|布依族|土家族|哈尼族|傈僳族|拉祜族|东乡族|纳西族|景颇族|仫佬族|布朗族|' +
  '撒拉族|毛南族|仡佬族|阿昌族|普米族|德昂族|保安族|裕固族|独龙族|门巴族|珞巴族|基诺族|各族'
const generic = new RegExp(
  `(?:(?:${peoples}){0,9}自治[县旗州区]|特别行政区|[省市区县旗盟州]|地区|林区|新区|特区)$`
)

/** 某某区 → 某某; a name of which one character would be left stays whole. */
export function stemOf(name: string): string {
  const stem = name.replace(generic, '')
  if (stem.length >= 2) return stem
  const wider = name.replace(/自治[县旗州区]$/, '')
  return wider.length >= 3 ? wider : name
}
