import type { Asking } from "../../kit/authorization/asking.ts";
import { type Clock, todayBy } from "../../kit/clock.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { BlacklistRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request, and the day the request is asked on. */
export function createBlacklistLoaders(
  repository: BlacklistRepository,
  { classified, kept }: Asking,
  clock: Clock,
) {
  /** One day for the whole request, even one that runs over midnight. */
  const day = todayBy(clock);
  return {
    today: day,
    listings: listLoader(repository.listings),
    currentListings: listLoader(repository.currentListings(day)),
    wholeLists: repository.wholeLists(classified),
    currentWholeLists: repository.currentWholeLists(classified, day),
    proposals: listLoader(repository.proposals),
    objections: listLoader(repository.objections),
    restrictions: listLoader(repository.restrictions(day)),
    executions: (dueBy?: string) => repository.executions(kept, dueBy),
    restrictionsById: rowLoader(repository.restrictionsById(day)),
    incentives: listLoader(repository.incentives),
    measures: repository.measures,
    listingEvents: rowLoader(repository.listingEvents),
    listingsById: rowLoader(repository.listingsById),
    measuresByCode: rowLoader(repository.measuresByCode),
  };
}

export type BlacklistLoaders = ReturnType<typeof createBlacklistLoaders>;
