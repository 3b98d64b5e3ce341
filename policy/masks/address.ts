/** Where the part ends that many people share, the most precise first. */
const SHARED = [
  /^.*?(?:公路|大道|路|街(?!道))/u,
  /^.*?(?:街道|镇|乡)/u,
  /^.*?(?:区|县)/u,
  /^.*?市/u,
];
const NUMBER = /[\p{N}一二三四五六七八九十百零〇]+(?:弄|号|幢|室|栋|楼|层|单元|支弄)|\d/u;

/** M4: up to the road, else the sub-district, town or district, then `***`; never a number. */
export function maskAddress(address: string): string {
  const text = address.trim();
  const shared = SHARED.map((pattern) => pattern.exec(text)?.[0]).find(
    (part) => part !== undefined,
  );
  const number = NUMBER.exec(shared ?? "");
  const kept = (shared ?? "").slice(0, number?.index);
  return kept === text ? "***" : `${kept}***`;
}
