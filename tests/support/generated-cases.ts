import fc from "fast-check";

/** Generated cases are the same on every run, so that a red gate can be repeated; `TERTIAL_SEED=7 npm test` draws others. */
fc.configureGlobal({ seed: Number(process.env.TERTIAL_SEED ?? 20_200_831) });
