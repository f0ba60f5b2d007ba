import type { StatementTexts } from "../../sheets/statement";

export const statement: StatementTexts = {};
