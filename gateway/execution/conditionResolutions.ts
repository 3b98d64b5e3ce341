import {
  type ConditionResolution,
  type ConditionResolver,
  type Edge,
  type ExcludedConditions,
  type ExcludedDestinations,
  sameExcludedDestinations,
} from "@apollo/query-graphs";
import planners from "@apollo/query-graphs/dist/conditionsCaching.js";

/** How one edge's conditions were resolved, and without what. */
interface Resolved {
  readonly destinations: ExcludedDestinations;
  readonly conditions: ExcludedConditions;
  readonly resolution: ConditionResolution;
}

type Resolutions = WeakMap<Edge, Resolved[]>;

/** Of one edge; what the bench asks leaves up to four. */
const MAX_RESOLVED = 64;

/** Of the planner that is at work, if it keeps any: planning is one synchronous call. */
let kept: Resolutions | undefined;

const ofOneTraversal = planners.cachingConditionResolver;
// The library offers no way to say how conditions are kept, so its function is replaced for those who look it up.
planners.cachingConditionResolver = (resolver) =>
  kept === undefined ? ofOneTraversal(resolver) : keeping(resolver, kept);

/**
 * Runs what one planner plans, keeping from operation to operation how the conditions of an edge of its query graph,
 * a key or `@requires`, are resolved. The planner itself forgets that with each traversal, and finds it out again
 * for every edge it considers, which is half of its work (decision 066). What it finds depends on the graph alone:
 * on the edge, and on the subgraphs and conditions that must not be used on the way.
 */
export function keptResolutions(): <Plan>(plan: () => Plan) => Plan {
  const own: Resolutions = new WeakMap();
  return (plan) => {
    kept = own;
    try {
      return plan();
    } finally {
      kept = undefined;
    }
  };
}

function keeping(resolver: ConditionResolver, resolutions: Resolutions): ConditionResolver {
  return (edge, context, destinations, conditions, extraConditions) => {
    // What an operation itself brings: its `@include` and `@skip` on the way, and arguments taken from a context.
    if (!context.isEmpty() || extraConditions !== undefined) {
      return resolver(edge, context, destinations, conditions, extraConditions);
    }
    const known = resolutions.get(edge) ?? [];
    const found = known.find(
      (resolved) =>
        sameExcludedDestinations(resolved.destinations, destinations) &&
        sameConditions(resolved.conditions, conditions),
    );
    if (found !== undefined) return found.resolution;
    const resolution = resolver(edge, context, destinations, conditions);
    if (known.length < MAX_RESOLVED) {
      resolutions.set(edge, [...known, { destinations, conditions, resolution }]);
    }
    return resolution;
  };
}

/** Conditions are those of edges, of which each has its own. */
function sameConditions(some: ExcludedConditions, others: ExcludedConditions): boolean {
  return some.length === others.length && some.every((condition, at) => condition === others[at]);
}
