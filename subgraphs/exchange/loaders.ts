import type { Asking } from "../../kit/authorization/asking.ts";
import type { ChangesAsked, ExchangeRepository, ToldTypes } from "./repository.ts";

/** Changes are read a page at a time, without those that the reader may not know of. */
export function createExchangeLoaders(repository: ExchangeRepository, asking: Asking) {
  return {
    changes: (asked: ChangesAsked) => repository.changes(asked, asking),
    latest: (told: ToldTypes) => repository.latest(told, asking),
    newest: repository.newest,
    lags: repository.lags,
  };
}

export type ExchangeLoaders = ReturnType<typeof createExchangeLoaders>;
