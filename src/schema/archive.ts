import {z} from 'astro/zod'
import {districtSchema} from './archive-district.ts'
import {feedsSchema} from './archive-feeds.ts'
import {licenseSchema} from './archive-license.ts'
import {checkSettings} from './archive-rules.ts'
import {archiveWords, checkWords} from './archive-words.ts'
import {id, name} from './written.ts'

const stylePath = z
  .string()
  .regex(
    /^(?![/\\])(?!.*(?:^|[/\\])\.\.?(?:[/\\]|$))[^:]*\.css$/,
    '应为设置所在文件夹里的一个 .css 文件，例如 style.css；不能用 .. 指到外面'
  )

const fields = z.strictObject({
  /** Name of the site. */
  name: name.default('公开档案'),
  /** One sentence on what the archive holds. */
  description: z.string().default('人民代表大会和政府公开文件的检索与阅读'),
  /** Shown on every page; for archives whose documents are not real. */
  notice: name.optional(),
  /** Districts of its own, in the order in which lists show them. */
  districts: z.array(districtSchema).default([]),
  /** Whether the sources themselves may be downloaded. */
  originals: z.boolean().default(false),
  /** Journals and the names that their addresses use. */
  journals: z.array(z.strictObject({id, name})).default([]),
  /** Regular expressions of lines that are on the pages of its sources but not of the documents. */
  furniture: z.array(name).default([]),
  ...archiveWords,
  /** Who makes the archive, as pages name them. */
  maker: name.optional(),
  /** Where readers tell of mistakes: an address of e-mail or of a page, or a sentence. */
  contact: name.optional(),
  /** What may be done with the archive. */
  license: licenseSchema.optional(),
  /** Searches that readers can follow. */
  feeds: feedsSchema,
  /** Style sheet behind that of the site: a file `.css` in the folder of the settings or below it. */
  style: stylePath.optional()
})

/** `content/archive.yaml`: all that makes this archive different from any other. */
export const archiveSchema = fields.superRefine(checkSettings).superRefine(checkWords)

export type Archive = z.output<typeof archiveSchema>
