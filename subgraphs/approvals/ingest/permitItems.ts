import { type CatalogueItem, catalogue } from "../catalogue.ts";

const items = new Map(catalogue.map((item) => [item.code, item]));

/** The item of a code. */
export function catalogueItem(code: string): CatalogueItem | undefined {
  return items.get(code);
}
