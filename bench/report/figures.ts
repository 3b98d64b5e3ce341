import type { Measurement } from "../measure/load.ts";
import type { Results, Series } from "../measure/rounds.ts";
import { median, spread } from "../measure/statistics.ts";
import type { QuestionId } from "../scenarios/question.ts";
import type { SystemId } from "../systems/system.ts";

/** One cell of the results: medians over the rounds. */
export interface Figure extends Measurement {
  readonly question: QuestionId;
  readonly system: SystemId;
  /** Processor time as a multiple of the floor's in the same round. */
  readonly ratio: number;
  /** How far the ratio of a round lies from the median at most, as a part of it. */
  readonly noise: number;
}

/** What ratios are taken to. */
const FLOOR: SystemId = "floor";

/** No hand-written endpoint answers what is new: such a question is compared with a dossier by hand. */
const INSTEAD: QuestionId = "dossier";

/** The figures of all questions and systems, with their ratios to the floor. */
export function figuresOf({ series }: Results): Figure[] {
  const floorOf = (question: QuestionId): Series | undefined =>
    series.find((one) => one.system === FLOOR && one.question === question);
  return series.map(({ question, system, rounds }) => {
    const floor = (floorOf(question) ?? floorOf(INSTEAD))?.rounds ?? [];
    const ratios = rounds.map(
      ({ processor }, round) => processor / (floor[round]?.processor ?? Number.NaN),
    );
    const of = (name: keyof Measurement): number => median(rounds.map((round) => round[name]));
    return {
      question,
      system,
      processor: of("processor"),
      perSecond: of("perSecond"),
      p50: of("p50"),
      p99: of("p99"),
      ratio: median(ratios),
      noise: spread(ratios),
    };
  });
}
