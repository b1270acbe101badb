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
  labels: z.array(z.strictObject({label: han(12), field: z.enum(labelFields)})).default([]),
  /** Names of the same thing, each list one thing: who looks for one of them also finds the others. */
  synonyms: z.array(z.array(z.string().trim().min(2).max(40)).min(2)).default([])
}

type AllWords = {
  [Name in keyof typeof archiveWords]: z.output<(typeof archiveWords)[Name]>
}
/** Those that documents are read with. */
export type ArchiveWords = Omit<AllWords, 'synonyms'>

/** What the words of an archive must not say, though every single one has its form. */
export function checkWords(words: AllWords, context: z.core.$RefinementCtx): void {
  const lists = [
    ['endings', 'ending', words.endings.map(({ending}) => ending)],
    ['bodies', null, words.bodies],
    ['labels', 'label', words.labels.map(({label}) => label)],
    ['synonyms', null, words.synonyms.flat()]
  ] as const
  for (const [list, key, names] of lists) {
    names.forEach((name, at) => {
      if (names.indexOf(name) === at) return
      // Synonyms stand in lists of their own.
      const path = list === 'synonyms' ? [list] : [list, at, ...(key === null ? [] : [key])]
      context.addIssue({code: 'custom', path, message: `“${name}”已经写过，只留一处`})
    })
  }
}
