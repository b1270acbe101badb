import {z} from 'astro/zod'
import {kinds} from './kinds.ts'

const han = (longest: number) =>
  z
    .string()
    .regex(
      new RegExp(`^\\p{Script=Han}{1,${String(longest)}}$`, 'u'),
      `应为 1 至 ${String(longest)} 个汉字，不带标点和空格`
    )

/** What a label of a catalogue can tell of a document; `other` is shown and tells nothing more. */
const labelFields = [
  'title',
  'documentNumber',
  'indexNumber',
  'issuer',
  'written',
  'published',
  'other'
] as const

/** Words that an archive adds to those that the program knows for the whole country. */
export const archiveWords = {
  /** How titles of a genre end, each with the genre. */
  endings: z.array(z.strictObject({ending: han(20), kind: z.enum(kinds)})).default([]),
  /** Full names of bodies that do not end as names of bodies do. */
  bodies: z.array(han(40)).default([]),
  /** Labels of fields that are printed above documents, each with what it tells. */
  labels: z.array(z.strictObject({label: han(12), field: z.enum(labelFields)})).default([])
}

export type ArchiveWords = {
  [Name in keyof typeof archiveWords]: z.output<(typeof archiveWords)[Name]>
}

/** What the words of an archive must not say, though every single one has its form. */
export function checkWords(words: ArchiveWords, context: z.core.$RefinementCtx): void {
  const lists = [
    ['endings', 'ending', words.endings.map(({ending}) => ending)],
    ['bodies', null, words.bodies],
    ['labels', 'label', words.labels.map(({label}) => label)]
  ] as const
  for (const [list, key, names] of lists) {
    names.forEach((name, at) => {
      if (names.indexOf(name) === at) return
      const path = [list, at, ...(key === null ? [] : [key])]
      context.addIssue({code: 'custom', path, message: `“${name}”已经写过，只留一处`})
    })
  }
}
