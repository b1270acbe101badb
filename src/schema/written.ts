import {z} from 'astro/zod'

/*
 * What people write in the files of an archive: settings and notes. What does not fit is told in
 * Chinese.
 */

/** What something is called; any words that are not empty. */
export const name = z.string().regex(/\S/, '不能是空的')

/** A part of addresses. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, '应为小写字母、数字和连字符，以字母开头，例如 gaoxin')
