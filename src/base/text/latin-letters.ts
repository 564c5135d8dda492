/** Latin letters that do not come apart into a letter and a mark, with those that are written in their place. */
export const lettersInPlace: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
};
