import {readFileSync} from 'node:fs'
import {CORE_SCHEMA, load, YAMLException} from 'js-yaml'
import {z} from 'astro/zod'

/** A YAML file that cannot be used; the message says where and why. */
export class YamlError extends Error {}

/**
 * Read a YAML file. Dates stay the strings that they are.
 *
 * @throws {YamlError} where the file is missing, is no YAML or does not fit the schema
 */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(load(readFileSync(path, 'utf8'), {schema: CORE_SCHEMA}) ?? {})
  } catch (error) {
    throw new YamlError(`${path}${placeOf(error)}: ${reasonOf(error)}`, {cause: error})
  }
}

function placeOf(error: unknown): string {
  const line = error instanceof YAMLException ? error.mark?.line : undefined
  return line === undefined ? '' : `:${String(line + 1)}`
}

function reasonOf(error: unknown): string {
  if (error instanceof YAMLException) return `Unexpected YAML: ${error.reason}`
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}
