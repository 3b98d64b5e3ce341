import { describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";

describe("the broker between processes", () => {
  it.each(["redis://127.0.0.1:6379/2", "rediss://user:secret@broker.example"])(
    "is where BROKER_URL says: %s",
    (url) => {
      expect(readConfiguration({ BROKER_URL: url }).brokerUrl).toBe(url);
    },
  );

  it("is not needed where one process holds every subgraph", () => {
    expect(readConfiguration({}).brokerUrl).toBeUndefined();
    expect(readConfiguration({ BROKER_URL: "" }).brokerUrl).toBeUndefined();
  });

  it.each(["127.0.0.1:6379", "amqp://user:secret@broker.example"])(
    "is asked for anew where BROKER_URL is %s, which is not said again",
    (url) => {
      expect(() => readConfiguration({ BROKER_URL: url })).toThrow(
        new Error(
          "BROKER_URL must have the form redis://user:password@host:port/number, or rediss:// over TLS",
        ),
      );
    },
  );
});
