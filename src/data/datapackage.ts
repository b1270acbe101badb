import type {CorpusPart} from '../exports/corpus.ts'
import {columnsOf, type Field, fieldsOf} from '../exports/tables/fields.ts'
import type {Table} from '../exports/tables/tables.ts'
import type {WrittenTable} from '../exports/tables/write-table.ts'
import type {WrittenData} from '../exports/write-exports.ts'
import {inFull, type SitePlace} from '../hosting/address.ts'
import type {Archive} from '../schema/archive.ts'
import {licenseOf} from '../schema/archive-license.ts'

/**
 * `data/datapackage.json`: what is in `data/`, in the form of the Data Package of Frictionless
 * (https://datapackage.org/). Paths are from its own folder, so that it is true wherever it lies.
 */
export function toDatapackage(
  {tables, corpus}: WrittenData,
  archive: Archive,
  place: SitePlace
): object {
  const license = licenseOf(archive)
  const homepage = inFull(place, '/')
  const path = license?.url ?? null
  return {
    profile: 'data-package',
    title: archive.name,
    description: [archive.description, archive.notice].filter(Boolean).join('。'),
    ...(homepage === null ? {} : {homepage}),
    ...(license && {
      licenses: [
        {name: license.id ?? 'other', ...(path === null ? {} : {path}), title: license.name}
      ]
    }),
    resources: [
      ...tables.flatMap((written) => [csvOf(written), jsonOf(written)]),
      ...corpus.map(corpusOf)
    ]
  }
}

function csvOf({table, csv}: WrittenTable): object {
  const fields = fieldsOf(table.schema)
  return {
    ...{profile: 'tabular-data-resource', name: table.name, path: `${table.name}.csv`},
    ...{title: table.title, description: `一行是${table.about}`},
    ...{format: 'csv', mediatype: 'text/csv', encoding: 'utf-8'},
    ...{bytes: csv.bytes, hash: `sha256:${csv.sha256}`},
    dialect: {delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n'},
    schema: {
      fields: columnsOf(fields).map((field) => toSchemaField(field, table.key)),
      missingValues: [''],
      ...(table.key.length === 0 ? {} : {primaryKey: table.key}),
      ...referencesOf(table, fields)
    }
  }
}

/** What points at documents and sessions. */
function referencesOf({name}: Table, fields: readonly Field[]): object {
  const targets = [
    ['document', 'documents'],
    ['session', 'sessions'],
    ['session.id', 'sessions']
  ] as const
  const foreignKeys = targets
    .filter(([field]) => fields.some((each) => each.name === field && each.type === 'string'))
    .filter(([, resource]) => resource !== name)
    .map(([field, resource]) => ({fields: field, reference: {resource, fields: 'id'}}))
  return foreignKeys.length === 0 ? {} : {foreignKeys}
}

function toSchemaField({name, type, description, values}: Field, key: readonly string[]): object {
  const constraints = {
    ...(key.includes(name) ? {required: true} : {}),
    ...(values === null ? {} : {enum: values.map(([value]) => value)})
  }
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${description}；几个之间用“；”隔开` : description,
    ...(Object.keys(constraints).length === 0 ? {} : {constraints})
  }
}

function jsonOf({table: {name, title, about}, json}: WrittenTable): object {
  return {
    ...{name: `${name}-json`, path: `${name}.json`, title, description: `一项是${about}`},
    ...{format: 'json', mediatype: 'application/json', encoding: 'utf-8'},
    ...{bytes: json.bytes, hash: `sha256:${json.sha256}`}
  }
}

function corpusOf({name, written}: CorpusPart): object {
  return {
    ...{name: name.replace('.jsonl', ''), path: name, title: '全部正文'},
    ...{format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8'},
    ...{bytes: written.bytes, hash: `sha256:${written.sha256}`}
  }
}
