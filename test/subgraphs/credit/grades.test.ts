import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { creditOf, evaluateTaxCredit, gradeRisk } from "./creditFile.ts";

describeOnEachDatabase("a credit risk grade", (open) => {
  it("says what weighed in it; the newest stands for the entity", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await gradeRisk(
      database,
      { id: 1, scored_month: "2016-08", grade_code: "D", driver_codes: "PENALTY,ARREARS" },
      { id: 2, scored_month: "2016-07" },
      { id: 3, entity_id: 2, scored_month: "2016-09", grade_code: "B" },
    );
    const grade = `id grade { code name } scoredMonth modelVersion drivers { name } provenance { sourceSystem }`;
    const provenance = { sourceSystem: "TEST" };
    const newest = {
      id: "1",
      grade: { code: "D", name: "信用风险高" },
      scoredMonth: "2016-08",
      modelVersion: "2016.1",
      drivers: [{ name: "受到行政处罚" }, { name: "欠税或欠缴社会保险费" }],
      provenance,
    };
    const earlier = {
      id: "2",
      grade: { code: "A", name: "信用风险低" },
      scoredMonth: "2016-07",
      modelVersion: "2016.1",
      drivers: [],
      provenance,
    };
    expect(
      await ask(
        entities([1], `credit { riskGrade { ${grade} } riskGrades { nodes { ${grade} } } }`),
      ),
    ).toEqual(creditOf({ riskGrade: newest, riskGrades: { nodes: [newest, earlier] } }));
  });

  it.each([
    ["A", "信用风险低"],
    ["B", "信用风险一般"],
    ["C", "信用风险较高"],
    ["D", "信用风险高"],
  ])("%s is %s", async (code, name) => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await gradeRisk(database, { id: 1, grade_code: code });
    expect(await ask(entities([1], `credit { riskGrade { grade { code name } } }`))).toEqual(
      creditOf({ riskGrade: { grade: { code, name } } }),
    );
  });
});

describeOnEachDatabase("the tax credit of a year", (open) => {
  it.each([
    ["A", "纳税信用A级", "2016-04-30", { code: "A" }, "2016-04-30"],
    ["A", "纳税信用A级", null, null, null],
    // A day of publication beside another grade is a mistake of its source, and publishes nothing.
    ["B", "纳税信用B级", "2016-04-30", null, null],
    ["M", "纳税信用M级", null, null, null],
    ["C", "纳税信用C级", null, null, null],
    ["D", "纳税信用D级", null, null, null],
  ])(
    "of grade %s (%s), listed on %j, is published as %j on %j",
    async (code, name, listedOn, publishedGrade, publishedOn) => {
      const database = await open();
      const { ask } = await openSubgraph(credit, database);
      await evaluateTaxCredit(database, { id: 1, grade_code: code, published_on: listedOn });
      const selection = `credit { taxCreditYears { nodes {
        id year publishedGrade { code } publishedOn grade { name } evaluatedOn provenance { sourceSystem }
      } } }`;
      expect(await ask(entities([1], selection))).toEqual(
        creditOf({
          taxCreditYears: {
            nodes: [
              {
                id: "1",
                year: 2015,
                publishedGrade,
                publishedOn,
                grade: { name },
                evaluatedOn: "2016-04-01",
                provenance: { sourceSystem: "TEST" },
              },
            ],
          },
        }),
      );
    },
  );
});
