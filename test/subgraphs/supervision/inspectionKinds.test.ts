import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { inspect } from "./records.ts";

describeOnEachDatabase("an inspection of each kind has fields of its own:", (open) => {
  it.each([
    [
      "DAILY",
      "DailyInspection",
      { checklist_items: 20, checklist_failed: 3 },
      `checklistItems checklistFailed`,
      { checklistItems: 20, checklistFailed: 3 },
    ],
    [
      "SPOT_CHECK",
      "SpotCheck",
      {
        task_number: "310110-2016-001",
        task_name: "2016年度公示信息抽查",
        plan_year: 2016,
        randomly_drawn: true,
        joint_department_codes: ["SH-TAX", "SH-HRSS"],
      },
      `taskNumber taskName planYear randomlyDrawn jointDepartments { code }`,
      {
        taskNumber: "310110-2016-001",
        taskName: "2016年度公示信息抽查",
        planYear: 2016,
        randomlyDrawn: true,
        jointDepartments: [{ code: "SH-TAX" }, { code: "SH-HRSS" }],
      },
    ],
    [
      "CAMPAIGN",
      "CampaignInspection",
      {
        campaign_theme: "无证无照经营整治",
        campaign_from: "2016-07-01",
        campaign_to: "2016-09-30",
        participant_codes: ["SH-PSB"],
      },
      `campaignTheme campaignFrom campaignTo participants { code nameEn }`,
      {
        campaignTheme: "无证无照经营整治",
        campaignFrom: "2016-07-01",
        campaignTo: "2016-09-30",
        participants: [{ code: "SH-PSB", nameEn: "Shanghai Public Security Bureau" }],
      },
    ],
    [
      "FOOD",
      "FoodInspection",
      {
        stage_code: "CATERING",
        food_licence_number: "JY23101100000001",
        hygiene_grade_code: "B",
        batches_sampled: 5,
        batches_failed: 0,
      },
      `stage { name } foodLicenceNumber hygieneGrade { code name } batchesSampled batchesFailed`,
      {
        stage: { name: "餐饮服务" },
        foodLicenceNumber: "JY23101100000001",
        hygieneGrade: { code: "B", name: "良好" },
        batchesSampled: 5,
        batchesFailed: 0,
      },
    ],
    [
      "SAFETY",
      "SafetyInspection",
      {
        hazardous_chemicals: true,
        standardisation_grade_code: "3",
        ordinary_hazards: 4,
        major_hazards: 1,
      },
      `hazardousChemicals standardisationGrade { name } ordinaryHazards majorHazards`,
      {
        hazardousChemicals: true,
        standardisationGrade: { name: "三级" },
        ordinaryHazards: 4,
        majorHazards: 1,
      },
    ],
    [
      "ENVIRONMENT",
      "EnvironmentInspection",
      {
        medium_codes: ["WATER", "NOISE"],
        discharge_permit_number: null,
        limit_exceeded: false,
        online_monitoring: true,
      },
      `media { name } dischargePermitNumber limitExceeded onlineMonitoring`,
      {
        media: [{ name: "水" }, { name: "噪声" }],
        dischargePermitNumber: null,
        limitExceeded: false,
        onlineMonitoring: true,
      },
    ],
  ] as const)("%s is a %s", async (kind, type, details, selection, expected) => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, { id: 1, kind_code: kind, details });
    expect(
      await ask(
        entities([1], `inspections { nodes { __typename ... on ${type} { ${selection} } } }`),
      ),
    ).toEqual({
      data: { _entities: [{ inspections: { nodes: [{ __typename: type, ...expected }] } }] },
    });
  });

  it("what was not noted is null, and a list of nothing is empty", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(
      database,
      { id: 3, kind_code: "DAILY" },
      { id: 2, kind_code: "SAFETY", details: { hazardous_chemicals: false } },
      { id: 1, kind_code: "ENVIRONMENT", details: { limit_exceeded: true } },
    );
    expect(
      await ask(
        entities(
          [1],
          `inspections { nodes {
            ... on DailyInspection { checklistItems checklistFailed }
            ... on SafetyInspection { hazardousChemicals standardisationGrade { code } ordinaryHazards }
            ... on EnvironmentInspection { media { code } limitExceeded }
          } }`,
        ),
      ),
    ).toEqual({
      data: {
        _entities: [
          {
            inspections: {
              nodes: [
                { checklistItems: null, checklistFailed: null },
                { hazardousChemicals: false, standardisationGrade: null, ordinaryHazards: null },
                { media: [], limitExceeded: true },
              ],
            },
          },
        ],
      },
    });
  });

  it("nothing in its details can pass for a column", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, { id: 1, details: { inspected_on: "1999-01-01", entity_id: 2 } });
    expect(
      await ask(entities([1], `inspections { nodes { occurredOn legalEntity { id } } }`)),
    ).toEqual({
      data: {
        _entities: [
          { inspections: { nodes: [{ occurredOn: "2016-07-18", legalEntity: { id: "1" } }] } },
        ],
      },
    });
  });
});
