import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { type ConditionResolver, PathContext } from "@apollo/query-graphs";
import queryGraphs from "@apollo/query-graphs";
import { QueryPlanner } from "@apollo/query-planner";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type DocumentNode, parse } from "graphql";
import { keptResolutions } from "../../../gateway/execution/conditionResolutions.ts";
import { forApolloGateway, readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { withoutPurposes } from "../../../gateway/unprotected/withoutPurposes.ts";
import { randomOperations, tapeOf } from "../../authorization/randomOperation.ts";
import { apiSchema } from "../../support/apiSchema.ts";
import { composed } from "./supergraphs/composed.ts";
import { supergraphs } from "./supergraphs/index.ts";

type Edge = Parameters<ConditionResolver>[0];

/** Two planners of one supergraph, the first of which keeps what it resolved. */
function planners(sdl: string): readonly ((document: DocumentNode) => string)[] {
  const kept = keptResolutions();
  return [kept, <Plan>(plan: () => Plan) => plan()].map((planned) => {
    const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
    const planner = new QueryPlanner(supergraph);
    return (document) => {
      const operation = operationFromDocument(supergraph.apiSchema(), document);
      try {
        return JSON.stringify(planned(() => planner.buildQueryPlan(operation)));
      } catch (error) {
        return (error as Error).message;
      }
    };
  });
}

describe("plans are the same whether resolutions are kept or not", () => {
  it.each(supergraphs)("of $topic", ({ subgraphs, cases }) => {
    const [keeping, forgetting] = planners(withoutPurposes(composed(subgraphs).supergraphSdl));
    for (const round of ["first", "again"]) {
      for (const [title, query] of cases) {
        const document = parse(query);
        expect([round, title, keeping?.(document)]).toEqual([round, title, forgetting?.(document)]);
      }
    }
  });

  it("of random operations over this project's subgraphs", async () => {
    const operationBy = randomOperations(await apiSchema(), 60, () => true);
    const [keeping, forgetting] = planners(forApolloGateway(readSupergraph()));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 160 }), (tape) => {
        const document = parse(operationBy(tapeOf(tape)));
        expect(keeping?.(document)).toBe(forgetting?.(document));
      }),
      { numRuns: 200, seed: 66 },
    );
  });
});

const edge = {} as Edge;
const whole = new PathContext([]);

const resolveWhole = () =>
  queryGraphs.cachingConditionResolver(() => ({ satisfied: true, cost: 7 }))(
    edge,
    whole,
    ["a"],
    [],
  );

/** How often the library's own resolver was asked, when these were asked for one after another. */
function asked(...questions: readonly (readonly [string[], never[], PathContext?, never?])[]) {
  let calls = 0;
  const kept = keptResolutions();
  const answers = questions.map(([destinations, conditions, context = whole, extra]) =>
    kept(() => {
      const resolver = queryGraphs.cachingConditionResolver(() => {
        calls += 1;
        return { satisfied: true, cost: calls };
      });
      return resolver(edge, context, destinations, conditions, extra).cost;
    }),
  );
  return { calls, answers };
}

function failToPlan(): never {
  throw new RangeError("no plan");
}

describe("an edge's conditions are resolved", () => {
  const [one, other] = [{}, {}] as [never, never];

  it("once, from operation to operation", () => {
    expect(asked([["a"], []], [["a"], []])).toEqual({ calls: 1, answers: [1, 1] });
  });

  it("once, in whatever order what is left out was left out", () => {
    expect(asked([["a", "b"], []], [["b", "a"], []])).toEqual({ calls: 1, answers: [1, 1] });
  });

  it("anew where other subgraphs or other conditions are left out", () => {
    expect(
      asked([["a"], []], [["b"], []], [["a"], [one]], [["a"], [other]], [["a"], [one]]),
    ).toEqual({ calls: 4, answers: [1, 2, 3, 4, 3] });
  });

  it("anew where the operation brings conditions of its own", () => {
    const included = new PathContext([{ kind: "include", value: true } as never]);
    const extra = {} as never;
    expect(
      asked([["a"], []], [["a"], [], included], [["a"], [], whole, extra], [["a"], []]),
    ).toEqual({ calls: 3, answers: [1, 2, 3, 1] });
  });

  it("anew for every planner", () => {
    const question: [string[], never[]] = [["a"], []];
    expect([asked(question).answers, asked(question).answers]).toEqual([[1], [1]]);
  });

  it("by the library alone where no planner keeps them, after a failure too", () => {
    const kept = keptResolutions();
    expect(kept(resolveWhole).cost).toBe(7);
    expect(() => kept(failToPlan)).toThrow("no plan");
    expect(resolveWhole).toThrow("edge without conditions");
  });

  it("and 64 of them are kept, however many ways there are to it", () => {
    const ways = Array.from({ length: 65 }, (_, at): [string[], never[]] => [[`s${at}`], []]);
    expect(asked(...ways, ...ways).calls).toBe(66);
  });
});
