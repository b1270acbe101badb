/** Sounds that many speakers do not tell apart. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^zh/u, 'z'],
  [/^ch/u, 'c'],
  [/^sh/u, 's'],
  [/^z(?!h)/u, 'zh'],
  [/^c(?!h)/u, 'ch'],
  [/^s(?!h)/u, 'sh'],
  [/(?<=[aei])ng$/u, 'n'],
  [/(?<=[aei])n$/u, 'ng'],
  [/^l/u, 'n'],
  [/^n/u, 'l'],
  [/^f(?=[aeou])/u, 'h'],
  [/^fu?(?=[ae])/u, 'hu'],
  [/^feng$/u, 'hong'],
  [/^h(?=[aeu])/u, 'f'],
  [/^hu(?=[aeino])/u, 'f'],
  [/^hong$/u, 'feng']
]
/** The finals ui and un are uei and uen, and ve is ue behind other initials. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^huei$/u, 'hui'],
  [/^huen$/u, 'hun'],
  [/^fi$/u, 'fei'],
  [/^fn$/u, 'fen']
]

/** What sounds much like some readings, and is none of them. */
export function likeSounds(readings: readonly string[]): string[] {
  const like = readings.flatMap((reading) =>
    alike
      .filter(([from]) => from.test(reading))
      .map(([from, to]) =>
        written.reduce(
          (text, [whole, short]) => text.replace(whole, short),
          reading.replace(from, to)
        )
      )
  )
  return [...new Set(like)].filter((each) => !readings.includes(each))
}
