declare module 'opencc-js/dict/TSCharacters' {
  /** `萬 万|與 与|…`: a traditional character and what it may be in simplified script, the likeliest first. */
  const pairs: string
  export default pairs
}
