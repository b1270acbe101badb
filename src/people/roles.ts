import type {RecordOf} from '../schema/records/record.ts'
import type {Place} from './people.ts'

const actions: Readonly<Record<RecordOf<'personnel'>['action'], string>> = {
  appoint: '任命为',
  'decide-to-appoint': '决定任命为',
  'approve-appointment': '批准任命为',
  elect: '当选',
  'decide-acting': '决定代理',
  remove: '免去',
  'decide-to-remove': '决定免去',
  'accept-resignation': '接受辞去',
  dismiss: '撤销'
}

/** What an act did, in words: 任命为某局局长. */
function describeAct({action, office}: Pick<RecordOf<'personnel'>, 'action' | 'office'>): string {
  return actions[action] + office
}

/** What a place says of a person: 任命为某局局长, 出席, 报告（某局局长）. */
export function describeRole(role: Place['role']): string {
  if (role.kind === 'act') return describeAct(role)
  if (role.kind === 'speaker' || role.kind === 'author') {
    const does = role.kind === 'speaker' ? '报告' : '撰文'
    return role.title === null ? does : `${does}（${role.title}）`
  }
  return states[role.kind]
}

/** What lists of a meeting say of who is named in them. */
export const states = {present: '出席', absent: '缺席', observer: '列席'} as const

/** How often lists have somebody: 出席 3 次，缺席 1 次. */
export function describeAttendance(roles: readonly Place['role']['kind'][]): string {
  return (['present', 'observer', 'absent'] as const)
    .flatMap((state) => {
      const {length} = roles.filter((role) => role === state)
      return length > 0 ? [`${states[state]} ${String(length)} 次`] : []
    })
    .join('，')
}
