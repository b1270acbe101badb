/** 2024-02-26 → 2024年2月26日; `null` stays unknown. */
export function formatDate(iso: string | null): string {
  if (iso === null) return '日期不详'
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${year}年${String(Number(month))}月${String(Number(day))}日`
}
