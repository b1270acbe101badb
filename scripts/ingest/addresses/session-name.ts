import type {SessionData} from '../../../src/schema/session.ts'

/** A session as people call it, with whose it is: 某区第八届人大常委会第三次会议. */
export function nameOfSession({district, name}: Pick<SessionData, 'district' | 'name'>): string {
  return (district?.name ?? '') + name
}
