import type { Area } from "./area.ts";

/** The first line: who asks, for what, and what of an operation is left before it is planned. */
export const gatewayAreas: readonly Area[] = [
  {
    name: "strip",
    mutate: [
      "gateway/authorization/stripOperation.ts",
      "gateway/authorization/operationWalk.ts",
      "gateway/authorization/usedDefinitions.ts",
      "gateway/document/fragments.ts",
    ],
    tests: [
      "test/gateway/authorization/operationWalk.test.ts",
      "test/gateway/authorization/strippedShape.test.ts",
    ],
  },
  {
    name: "limits",
    mutate: ["gateway/authorization/operationLimits.ts", "gateway/authorization/writtenSize.ts"],
    tests: [
      "test/gateway/authorization/operationLimits.test.ts",
      "test/gateway/authorization/writtenSize.test.ts",
    ],
  },
  {
    name: "fieldAccess",
    mutate: ["gateway/authorization/fieldAccess.ts"],
    tests: ["test/gateway/authorization/fieldAccess.test.ts"],
  },
  {
    name: "answer",
    mutate: [
      "gateway/authorization/completeResponse.ts",
      "gateway/authorization/plainFields.ts",
      "gateway/document/included.ts",
      "gateway/authorization/mergedDenials.ts",
      "kit/authorization/withheldError.ts",
    ],
    tests: [
      "test/gateway/authorization/completeResponse.test.ts",
      "test/gateway/authorization/mergedDenials.test.ts",
      "test/gateway/authorization/plainFields.test.ts",
    ],
  },
  {
    name: "cost",
    mutate: ["gateway/authorization/operationCost.ts"],
    tests: ["test/gateway/authorization/operationCostParts.test.ts"],
  },
  {
    name: "door",
    mutate: [
      "gateway/authorization/enforcedGateway.ts",
      "gateway/authorization/executionContext.ts",
      "gateway/authorization/strippedRequest.ts",
      "gateway/authorization/coercedVariables.ts",
    ],
    tests: [
      "test/gateway/authorization/enforcedGateway.test.ts",
      "test/gateway/authorization/executionContext.test.ts",
      "test/gateway/authorization/enforcedActs.test.ts",
      "test/gateway/authorization/coercedVariables.test.ts",
    ],
  },
  {
    name: "acts",
    mutate: ["gateway/authorization/refusedAct.ts"],
    tests: [
      "test/gateway/authorization/enforcedGateway.test.ts",
      "test/gateway/authorization/enforcedActs.test.ts",
    ],
  },
  {
    name: "record",
    mutate: ["gateway/audit/recordAnswer.ts", "gateway/audit/auditEvents.ts"],
    tests: ["test/gateway/audit/recordAnswer.test.ts"],
  },
  {
    name: "contract",
    mutate: ["gateway/authorization/contractScope.ts", "gateway/authorization/coordinatesAsked.ts"],
    tests: ["test/gateway/authorization/contractParts.test.ts"],
  },
  {
    name: "schemaView",
    mutate: [
      "gateway/schemaView/schemaWithout.ts",
      "gateway/schemaView/schemaViews.ts",
      "gateway/schemaView/readerValidation.ts",
    ],
    tests: [
      "test/gateway/schemaView/schemaWithout.test.ts",
      "test/gateway/schemaView/schemaWithoutParts.test.ts",
      "test/gateway/schemaView/readersView.test.ts",
    ],
  },
  {
    name: "ownFields",
    mutate: [
      "gateway/ownFields/ownFieldsGateway.ts",
      "gateway/ownFields/ownSchema.ts",
      "gateway/ownFields/partition.ts",
    ],
    tests: [
      "test/gateway/ownFields/ownSchema.test.ts",
      "test/gateway/ownFields/partition.test.ts",
      "test/gateway/ownFields/partedGateway.test.ts",
      "test/gateway/ownFields/variantGateway.test.ts",
      "test/gateway/schemaView/secretExistence.test.ts",
    ],
  },
  {
    name: "shownConsent",
    mutate: ["gateway/authentication/verifyConsent.ts"],
    tests: ["test/gateway/authentication/verifyConsent.test.ts"],
  },
  {
    name: "login",
    mutate: [
      "gateway/authentication/authenticate.ts",
      "gateway/authentication/verifiedTokens.ts",
      "gateway/authentication/signatureAlgorithms.ts",
    ],
    tests: [
      "test/gateway/authentication/authenticate.test.ts",
      "test/gateway/authentication/verifiedTokens.test.ts",
    ],
  },
  {
    name: "declared",
    mutate: [
      "gateway/http/declaredUse.ts",
      "gateway/http/declaredConsent.ts",
      "gateway/http/contractInForce.ts",
      "gateway/http/unauthenticated.ts",
      "gateway/http/refuse.ts",
    ],
    tests: ["test/gateway/http/declared.test.ts", "test/gateway/http/contractInForce.test.ts"],
  },
  {
    name: "request",
    mutate: ["gateway/requestContext.ts"],
    tests: ["test/gateway/requestContext.test.ts"],
  },
  {
    name: "body",
    mutate: ["gateway/http/bodyLimit.ts", "gateway/http/plainJson.ts"],
    tests: ["test/gateway/http/fittingBody.test.ts"],
  },
  {
    name: "formatError",
    mutate: ["gateway/http/formatError.ts", "gateway/http/executionPlugin.ts"],
    tests: ["test/gateway/http/formatError.test.ts", "test/gateway/http/executionPlugin.test.ts"],
  },
  {
    name: "registeredText",
    mutate: [
      "gateway/registeredOperations/askedOperation.ts",
      "gateway/registeredOperations/registeredText.ts",
      "gateway/registeredOperations/executeRegisteredText.ts",
    ],
    tests: ["test/gateway/registeredOperations/registeredText.test.ts"],
  },
  {
    name: "registrable",
    mutate: [
      "gateway/registeredOperations/assertRegistrable.ts",
      "gateway/registeredOperations/registeredOperation.ts",
    ],
    tests: [
      "test/gateway/registeredOperations/assertRegistrable.test.ts",
      "test/gateway/registeredOperations/registeredText.test.ts",
    ],
  },
  {
    name: "registeredFiles",
    mutate: [
      "gateway/registeredOperations/readManifest.ts",
      "gateway/registeredOperations/readRegisteredOperations.ts",
    ],
    tests: ["test/gateway/registeredOperations/readRegisteredOperations.test.ts"],
  },
  {
    name: "explanation",
    mutate: ["gateway/explanation/explainAccess.ts"],
    tests: ["test/gateway/explanation/explained.test.ts"],
  },
];
