import { scenarios } from "../operations.ts";
import type { City, Question } from "../scenarios/question.ts";
import { questionsOf } from "../scenarios/questions.ts";

/** What is little work comes so many times while what is most work comes once. */
const ROUNDS = 4;

/** Everything that is asked anywhere in the bench, in turns: the questions, and all kinds of search. */
export function mixOf(city: City): Question[] {
  const searches = scenarios.map(({ name, query, variables }): Question => ({
    id: "search",
    title: name,
    asker: { reader: "SH-AIC", purpose: "P02" },
    weight: 1,
    query: () => query,
    variables: (turn) => variables(turn, city.entities),
  }));
  const all = [...questionsOf(city), ...searches];
  return Array.from({ length: ROUNDS }, (_, round) =>
    all.filter(({ weight }) => round % weight === 0),
  ).flat();
}

/** The question of a mix that is a new operation each time, by which caches of operations are filled. */
export function newOperation(mix: readonly Question[]): Question {
  const question = mix.find(({ id }) => id === "never-seen");
  if (question === undefined) throw new TypeError("the mix has no new operation");
  return question;
}
