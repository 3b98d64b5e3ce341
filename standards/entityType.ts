/**
 * Market entity types, code list CA16 of the registration data standard (市场主体类型).
 *
 * Rows that the list itself calls only 其他 or 分公司 carry the name of their group as well, so
 * that a name read alone is not ambiguous. 9500 and 9600 are unconfirmed.
 */
import { DOMESTIC_ENTITY_TYPES } from "./domesticEntityType.ts";
import { FOREIGN_ENTITY_TYPES } from "./foreignEntityType.ts";

export interface EntityType {
  /** Four digits; the more zeros at the end, the wider the group. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

type Row = readonly [code: string, zh: string, en: string];

const OTHER_ENTITY_TYPES: readonly Row[] = [
  ["8000", "集团", "enterprise group"],
  ["8100", "内资集团", "domestic enterprise group"],
  ["8500", "外资集团", "foreign-invested enterprise group"],
  ["9000", "其他类型", "other types"],
  ["9100", "农民专业合作社", "farmers' specialised cooperative"],
  ["9200", "农民专业合作社分支机构", "branch of a farmers' specialised cooperative"],
  ["9500", "个体工商户", "individual business"],
  ["9600", "自然人", "natural person"],
  ["9900", "其他", "other"],
];

const BY_CODE: ReadonlyMap<string, EntityType> = new Map(
  [...DOMESTIC_ENTITY_TYPES, ...FOREIGN_ENTITY_TYPES, ...OTHER_ENTITY_TYPES]
    .toSorted(([first], [second]) => Number(first) - Number(second))
    .map(([code, zh, en]): [string, EntityType] => [
      code,
      { code, zh, en: en.charAt(0).toUpperCase() + en.slice(1) },
    ]),
);

/** The whole list in order of code, groups included. */
export const ENTITY_TYPES: readonly EntityType[] = [...BY_CODE.values()];

/** The entity type of a CA16 code; undefined for a code that the list does not have. */
export function entityType(code: string): EntityType | undefined {
  return BY_CODE.get(code);
}
