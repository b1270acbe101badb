/** What only the keeper of a site can mend. */
export const noRange =
  '存放本站的主机不能只给文件的一部分（HTTP Range）。请告诉本站的管理者：换一个主机，或加 --no-range 再做一次。'
