import { isSupported, type SupportedSets } from "../declarations/api-set";

/** The part of the `Office` namespace that office.js itself provides and the Excel library leans on. */
export interface OfficeNamespace {
  readonly context: OfficeContext;
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  readonly actions: { associate(id: string, action: (...values: never[]) => unknown): void };
}

interface OfficeContext {
  readonly host: string;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly diagnostics: {
    readonly host: string;
    readonly platform: string;
    readonly version: string;
  };
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
}

interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

/** Ribbon commands by id, as the product registers them. */
export type Commands = Map<string, (...values: never[]) => unknown>;

export function createOffice(sets: SupportedSets, commands: Commands): OfficeNamespace {
  const info: HostInfo = { host: "Excel", platform: "OfficeOnline" };
  return {
    context: {
      ...info,
      displayLanguage: "sv-SE",
      contentLanguage: "sv-SE",
      diagnostics: { ...info, version: "16.0.17000.10000" },
      requirements: {
        isSetSupported: (name, version) => isSupported(sets, name, version),
      },
    },
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    actions: {
      associate: (id, action) => {
        commands.set(id, action);
      },
    },
  };
}

/** What an Excel of this ExcelApi version offers besides it. */
export function supportedSets(excelApi: string): SupportedSets {
  return {
    ExcelApi: excelApi,
    DelayForCellEdit: "1.1",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    DialogApi: "1.2",
  };
}
