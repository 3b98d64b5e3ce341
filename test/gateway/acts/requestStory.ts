import {
  type CollaborationStory,
  openCollaborationStory,
  type Told,
} from "./collaborationStory.ts";

export const YANGPU = "D-310110-MSA";
export const PUDONG = "D-310115-MSA";

/** An entity of the register. */
export interface Known {
  readonly id: number;
  readonly uscc: string;
}

/** What departments of districts ask of each other about entities of theirs. */
export interface RequestStory extends CollaborationStory {
  readonly ofYangpu: Known;
  /** Of neither of the two districts. */
  readonly ofElsewhere: Known;
  submit(department: string, input: object): Promise<Told>;
}

export async function openRequestStory(): Promise<RequestStory> {
  const story = await openCollaborationStory(300);
  const { knex } = story.databaseOf("legal-entities");
  const entityOf = async (conditions: (query: ReturnType<typeof knex>) => void): Promise<Known> => {
    const query = knex("legal_entity").whereNotNull("uscc").orderBy("id");
    conditions(query);
    const found: Known | undefined = await query.select("id", "uscc").first();
    if (found === undefined) throw new TypeError("the city has no such entity");
    return found;
  };
  story.setTime("2026-09-28T10:00:00");
  return {
    ...story,
    ofYangpu: await entityOf((query) =>
      query.where("domicile_district", "310110").whereNot("registration_authority_code", "310115"),
    ),
    ofElsewhere: await entityOf((query) =>
      query
        .whereNotIn("domicile_district", ["310110", "310115"])
        .whereNotIn("registration_authority_code", ["310110", "310115"]),
    ),
    submit: (department, input) => story.act(department, "submitRequest", input, "P06"),
  };
}

/** A request of a kind, with what it says. */
export function requestOf(
  number: string,
  kind: string,
  { uscc }: Known,
  content: Readonly<Record<string, string>>,
) {
  const fields = Object.entries(content).map(([code, value]) => ({ code, value }));
  return { number, kind, addressee: PUDONG, uscc, fields };
}
