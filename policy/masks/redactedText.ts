const REDACTED = "【已隐去】";

/** Full-width digits and letters count as the half-width ones that they stand for. */
const DIGIT = "[0-9０-９]";

/** What may identify a person in running text, the longest first. */
const IDENTIFYING = [
  // Resident identity numbers of 18 and 15 characters, and bank cards.
  `${DIGIT}{17}[0-9０-９XxＸｘ](?!${DIGIT})`,
  `${DIGIT}{12,19}`,
  // Telephones: mobile, and landline with or without its area.
  `(?:[+＋]?86[- ]?)?[1１]${DIGIT}{10}`,
  `[0０]${DIGIT}{2,3}[-－— ]?${DIGIT}{7,8}`,
  // Number plates.
  "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{5,6}(?![A-Z0-9])",
  // E-mail addresses.
  "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
  // House numbers: what follows the road in an address.
  `${DIGIT}+(?:弄|支弄)${DIGIT}+号(?:${DIGIT}+(?:室|幢|楼))?`,
  `${DIGIT}+号${DIGIT}+(?:室|幢|楼)`,
] as const;

const PATTERN = new RegExp(IDENTIFYING.map((one) => `(?:${one})`).join("|"), "gu");

/** Persons who are no party, where the text names them after a colon: how else a name ends cannot be told. */
const OTHERS =
  "证人|见证人|投诉人|举报人|被侵权人|受害人|消费者|联系人|委托代理人|代理人|被询问人|法定代表人";
const NAMED_OTHER = new RegExp(
  `((?:${OTHERS})(?:（[^（）]{1,10}）)?(?:姓名)?[：:]\\s*)(?!${REDACTED})[\\p{L}·•]{2,30}`,
  "gu",
);

/**
 * M6: text in which identity numbers, bank cards, telephones, plates, e-mail and house numbers are struck out,
 * and the names of persons beside the party where the text says that they are that.
 */
export function redactText(text: string): string {
  return text.replaceAll(PATTERN, REDACTED).replaceAll(NAMED_OTHER, `$1${REDACTED}`);
}
