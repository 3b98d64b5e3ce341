/** The common two-character surnames; any other name keeps its first character alone. */
const COMPOUND_SURNAMES = new Set(
  "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 端木 百里 东郭 南宫 呼延 轩辕 独孤 拓跋 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太史 申屠 公羊 钟离 仲孙 赫连 万俟".split(
    " ",
  ),
);

const HAN = /^\p{Script=Han}/u;

/**
 * M1: the surname, then stars: `张*`, `张**`, `欧阳*`; of a name in another script its first letter and
 * `***`. How long a name is beyond three characters does not show.
 */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  const [first = ""] = characters;
  if (characters.length < 2) return "*";
  if (!HAN.test(first)) return /^\p{L}/u.test(first) ? `${first}***` : "***";
  const surname = characters.slice(0, 2).join("");
  if (characters.length > 2 && COMPOUND_SURNAMES.has(surname)) return `${surname}*`;
  return characters.length === 2 ? `${first}*` : `${first}**`;
}
