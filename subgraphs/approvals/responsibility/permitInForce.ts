import { MAX_PAGE, type PageRequest } from "../../../kit/connection/pageRequest.ts";
import type { ListLoader } from "../../../kit/loader/listLoader.ts";
import type { PermitRow } from "../rows.ts";

/**
 * An entity's permit of an item that is in force on a day, of several the one that is valid the longest; undefined where
 * none is. One that was renewed ahead of time is valid longer, and not yet in force.
 */
export async function permitInForce(
  permits: ListLoader<PermitRow>,
  entity: number,
  item: string,
  day: string,
): Promise<PermitRow | undefined> {
  const request: PageRequest = {
    first: MAX_PAGE,
    orderName: "VALID_TO_DESC",
    order: { column: "valid_to", direction: "desc" },
    after: undefined,
    where: { status_code: "VALID", item_code: item },
  };
  const { rows } = await permits.pages.load(entity, request);
  return rows.find(({ valid_from: from, valid_to: to }) => from <= day && day <= to);
}
