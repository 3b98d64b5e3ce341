import type { Asking } from "../../kit/authorization/asking.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { BlacklistRepository } from "./repository.ts";
import type { Today } from "../../kit/shanghaiToday.ts";

/** One DataLoader per repository method, fresh for every request, and the day the request is asked on. */
export function createBlacklistLoaders(
  repository: BlacklistRepository,
  { classified }: Asking,
  today: Today,
) {
  /** One day for the whole request, even one that runs over midnight. */
  const day = today();
  return {
    today: day,
    listings: listLoader(repository.listings),
    currentListings: listLoader(repository.currentListings(day)),
    wholeLists: repository.wholeLists(classified),
    currentWholeLists: repository.currentWholeLists(classified, day),
    proposals: listLoader(repository.proposals),
    restrictions: listLoader(repository.restrictions),
    incentives: listLoader(repository.incentives),
    measures: repository.measures,
    listingEvents: rowLoader(repository.listingEvents),
    listingsById: rowLoader(repository.listingsById),
    measuresByCode: rowLoader(repository.measuresByCode),
  };
}

export type BlacklistLoaders = ReturnType<typeof createBlacklistLoaders>;
