/** Where of a folded scope a business is named only to be left out. */
export type Negated = readonly boolean[];

/** Where a clause ends, unless within brackets; 、 joins what belongs together. */
const BOUNDARY = new Set([",", ";", "。"]);

const LEFT_OUT = /除外|除|不含|不包括|不包含|不得|禁止/gu;

/** 除 in words that leave nothing out, such as 清除 and 除尘. */
const WITHIN_A_WORD = /[清消拆扣免解删排切剔根]$/u;
const BEGINS_A_WORD = /^[湿尘锈草虫臭雪垢氧颤味铁油静甲螨杂]/u;

/** What comes in again after 不含, as in （不含熟食卤味、含冷冻冷藏）. */
const TAKEN_IN_AGAIN = /[、,]含/u;
const END_OF_EXCEPTION = /外(?=[,;。)、]|$)/u;

/** Tells of every character whether it stands in an exception: 除…（外）, …除外, 不含…, 不包括…, 不得…. */
export function negationsOf(text: string): Negated {
  const negated = Array.from<boolean>({ length: text.length }).fill(false);
  for (const match of text.matchAll(LEFT_OUT)) {
    const at = match.index;
    const [word] = match;
    if (word === "除" && isPartOfAWord(text, at)) continue;
    const [from, to] =
      word === "除外" ? [beginOf(text, at), at] : [at, at + lengthOf(word, restOf(text, at))];
    negated.fill(true, from, to);
  }
  return negated;
}

function isPartOfAWord(text: string, at: number): boolean {
  return WITHIN_A_WORD.test(text.slice(0, at)) || BEGINS_A_WORD.test(text.slice(at + 1));
}

/** How far an exception reaches into the rest of its clause. */
function lengthOf(word: string, rest: string): number {
  const end = word === "除" ? END_OF_EXCEPTION : TAKEN_IN_AGAIN;
  const found = rest.search(end);
  return found === -1 ? rest.length : found;
}

/** From a place to the end of its brackets, or of its clause where it stands in none. */
function restOf(text: string, at: number): string {
  const inBrackets = depthAt(text, at) > 0;
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const character = text[end] ?? "";
    if (character === "(") depth += 1;
    if (character === ")" && --depth < 0) return text.slice(at, end);
    if (depth === 0 && !inBrackets && BOUNDARY.has(character)) return text.slice(at, end);
  }
  return text.slice(at);
}

/** Where the clause, or the part of the brackets, begins in which a place stands. */
function beginOf(text: string, at: number): number {
  let depth = 0;
  for (let begin = at - 1; begin >= 0; begin -= 1) {
    const character = text[begin] ?? "";
    if (character === ")") depth += 1;
    if (character === "(" && --depth < 0) return begin + 1;
    if (depth === 0 && BOUNDARY.has(character)) return begin + 1;
  }
  return 0;
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let place = 0; place < at; place += 1) {
    if (text[place] === "(") depth += 1;
    if (text[place] === ")") depth = Math.max(0, depth - 1);
  }
  return depth;
}
