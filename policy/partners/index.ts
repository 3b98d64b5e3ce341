import type { PartnerContract } from "./contract.ts";
import { law } from "./law.ts";
import { notary } from "./notary.ts";
import { platform } from "./platform.ts";
import { rating } from "./rating.ts";

/** Every partner that has a contract: adding one is a file and a line here. */
export const contracts: readonly PartnerContract[] = [law, notary, platform, rating];
