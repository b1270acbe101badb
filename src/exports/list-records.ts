import {type ArchivedDocument, urlOf} from './document-record.ts'

/** The items of a plan as `data/tasks.json` lists them. */
export function toTaskRecords({id, compiled}: ArchivedDocument) {
  return compiled.tasks.map(({id: block, n, section, task, lead, units, due}) => ({
    document: id,
    url: `${urlOf(id)}#${block}`,
    n,
    section,
    task,
    lead,
    units,
    due
  }))
}

/** The acts of a paper as `data/personnel.json` lists them. */
export function toPersonnelRecords({id, data, session}: ArchivedDocument) {
  return data.personnel.map(({person, action, office}) => ({
    document: id,
    url: urlOf(id),
    person,
    action,
    office,
    body: session.body ?? data.issuer,
    date: data.date
  }))
}
