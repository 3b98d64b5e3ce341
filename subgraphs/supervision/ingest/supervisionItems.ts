import type { AuthorityItem } from "../../../kit/ingest/authority.ts";
import { catalogue } from "../catalogue.ts";

/** Districts act on the lists of the city as well: none of their own is published. */
const items: ReadonlyMap<string, AuthorityItem> = new Map(
  catalogue.map(({ code, authority }) => [code, { authority, level: "DISTRICT" }]),
);

/** The item of the supervision lists of a code. */
export function supervisionItem(code: string): AuthorityItem | undefined {
  return items.get(code);
}
