const PLATE = /^([\p{Script=Han}][A-Z])[·• -]?[A-Z0-9]{3,4}([A-Z0-9\p{Script=Han}]{2})$/u;
const CARD = /^\d{8,15}(\d{4})$/u;

/**
 * M8: of a number plate its office and the last two characters, `沪A***12`; of a bank card or account the last
 * four digits, `***5702`; of anything else nothing.
 */
export function maskPlateOrCard(number: string): string {
  const text = number.trim();
  const [, office, end] = PLATE.exec(text) ?? [];
  if (office !== undefined) return `${office}***${end}`;
  const [, last] = CARD.exec(text.replaceAll(/[ -]/gu, "")) ?? [];
  return last === undefined ? "***" : `***${last}`;
}
