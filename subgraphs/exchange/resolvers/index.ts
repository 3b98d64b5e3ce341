import { Change } from "./Change.ts";
import { Query } from "./Query.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = { Change, Query };
