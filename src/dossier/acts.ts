import type {RecordOf} from '../schema/records/record.ts'

type Action = RecordOf<'personnel'>['action']

/** What the acts are called by which a body fills or empties an office, in the order of lists. */
export const actionLabels: Readonly<Record<Action, string>> = {
  elect: '选举',
  appoint: '任命',
  'decide-to-appoint': '决定任命',
  'approve-appointment': '批准任命',
  'decide-acting': '决定代理',
  remove: '免去',
  'decide-to-remove': '决定免去',
  'accept-resignation': '接受辞职',
  dismiss: '撤职'
}

/** One person in one act, and where it stands. */
export interface Act {
  person: string
  office: string
  url: string
  /** Page of the person, where there is one. */
  page: string | null
}

/** Acts of one kind. */
export interface ActGroup {
  action: Action
  acts: Act[]
}

/** Acts by kind, in the order of {@link actionLabels}; those of a kind in printed order. */
export function groupActs(acts: readonly (Act & {action: Action})[]): ActGroup[] {
  const groups = Map.groupBy(acts, ({action}) => action)
  return (Object.keys(actionLabels) as Action[]).flatMap((action) => {
    const group = groups.get(action)
    if (!group) return []
    return [
      {
        action,
        acts: group.map(({person, office, url, page}) => ({person, office, url, page}))
      }
    ]
  })
}
