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
  [/^n/u, 'l']
]

/** Readings, and those that sound much like them. */
export function likeSounds(readings: readonly string[]): string[] {
  const like = readings.flatMap((reading) =>
    alike.filter(([from]) => from.test(reading)).map(([from, to]) => reading.replace(from, to))
  )
  return [...new Set([...readings, ...like])]
}
