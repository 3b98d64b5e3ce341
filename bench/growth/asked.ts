import type { RunningInstallation } from "../installation.ts";
import { scenarios } from "../operations.ts";
import type { Asker } from "../scenarios/question.ts";
import { questionsOf } from "../scenarios/questions.ts";
import { entityCodes } from "./entityCodes.ts";

/** A question to one city. */
export interface Asked {
  readonly title: string;
  readonly asker: Asker;
  query(turn: number): string;
  variables(turn: number): Readonly<Record<string, unknown>>;
}

/** What is compared besides searches. */
const COMPARED = new Set(["dossier", "fifty-dossiers", "batch-check"]);

/** What is asked of a city: dossiers, a check of many codes, and all kinds of search. */
export async function askedOf(installation: RunningInstallation): Promise<Asked[]> {
  const { entities } = installation;
  const questions = questionsOf({ entities, codes: await entityCodes(installation) });
  const searches = scenarios.filter(({ name }) => name.startsWith("search"));
  return [
    ...questions.filter(({ id }) => COMPARED.has(id)),
    ...searches.map(({ name, query, variables }) => ({
      title: name,
      asker: { reader: "SH-AIC", purpose: "P02" } as const,
      query: () => query,
      variables: (turn: number) => variables(turn, entities),
    })),
  ];
}

/** Asks one, and throws where the answer has errors or no data. */
export async function ask(
  installation: RunningInstallation,
  { title, asker, query, variables }: Asked,
  turn: number,
): Promise<void> {
  const { data, errors } = await installation.ask(query(turn), variables(turn), asker);
  if (errors === undefined && data !== undefined && data !== null) return;
  throw new Error(`${title} was not answered: ${JSON.stringify(errors ?? data).slice(0, 400)}`);
}
