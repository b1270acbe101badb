/** Text of a small notice about something, of a day of March 2024. */
export function noticeText(about: string, day: number): string {
  return `子虚区人民政府关于${about}的通知\n\n各镇人民政府：\n\n　　请于本月内办理${about}。\n\n2024年3月${String(day)}日\n`
}
