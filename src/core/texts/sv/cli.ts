import type { CliTexts } from "../cli";

export const cli: CliTexts = {};
