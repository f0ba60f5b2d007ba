import ts from "typescript";
import { parseApiSet } from "./api-set";
import type {
  ApiSet,
  ClassDeclaration,
  DeclarationModel,
  EnumValue,
  InterfaceDeclaration,
  MethodDeclaration,
  PropertyDeclaration,
} from "./model";
import { typeModel } from "./parse-type";

/** Reads the `Excel` namespace of the declaration file's text. */
export function parseDeclarations(text: string, version: string): DeclarationModel {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true);
  const classes: Record<string, ClassDeclaration> = {};
  const interfaces: Record<string, InterfaceDeclaration> = {};
  const enums: Record<string, readonly EnumValue[]> = {};
  const aliases: DeclarationModel["aliases"] = {};
  for (const statement of namespaceStatements(source, "Excel")) {
    if (ts.isClassDeclaration(statement) && statement.name) {
      classes[statement.name.text] = classDeclaration(statement);
    } else if (ts.isInterfaceDeclaration(statement)) {
      interfaces[statement.name.text] = interfaceDeclaration(
        statement,
        interfaces[statement.name.text],
      );
    } else if (ts.isEnumDeclaration(statement)) {
      enums[statement.name.text] = statement.members.map(enumValue);
    } else if (ts.isTypeAliasDeclaration(statement)) {
      Object.assign(aliases, { [statement.name.text]: typeModel(statement.type) });
    }
  }
  return { version, classes, interfaces, enums, aliases };
}

function namespaceStatements(source: ts.SourceFile, name: string): ts.Statement[] {
  return source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === name &&
    statement.body &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
}

function classDeclaration(declaration: ts.ClassDeclaration): ClassDeclaration {
  const methods: Record<string, MethodDeclaration[]> = {};
  for (const member of declaration.members) {
    if (!ts.isMethodDeclaration(member)) continue;
    const overload = {
      apiSet: apiSetOf(member),
      returns: typeModel(member.type),
      parameters: member.parameters.map((parameter) => ({
        name: parameter.name.getText(),
        type: typeModel(parameter.type),
        optional: Boolean(parameter.questionToken ?? parameter.dotDotDotToken),
      })),
    };
    (methods[member.name.getText()] ??= []).push(overload);
  }
  return {
    apiSet: apiSetOf(declaration),
    properties: propertiesOf(declaration.members),
    methods,
  };
}

function interfaceDeclaration(
  declaration: ts.InterfaceDeclaration,
  earlier: InterfaceDeclaration | undefined,
): InterfaceDeclaration {
  const bases = (declaration.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.expression.getText().replace(/^Excel\./, "")),
  );
  return {
    extends: [...(earlier?.extends ?? []), ...bases],
    properties: { ...earlier?.properties, ...propertiesOf(declaration.members) },
  };
}

function propertiesOf(
  members: readonly (ts.ClassElement | ts.TypeElement)[],
): Record<string, PropertyDeclaration> {
  const properties: Record<string, PropertyDeclaration> = {};
  for (const member of members) {
    if (!ts.isPropertyDeclaration(member) && !ts.isPropertySignature(member)) continue;
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    properties[name] = {
      apiSet: apiSetOf(member),
      type: typeModel(member.type),
      optional: member.questionToken !== undefined,
      readonly: (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
    };
  }
  return properties;
}

function enumValue(member: ts.EnumMember): EnumValue {
  const value =
    member.initializer && ts.isStringLiteral(member.initializer)
      ? member.initializer.text
      : member.name.getText();
  return { value, apiSet: apiSetOf(member) };
}

function apiSetOf(node: ts.Node): ApiSet {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  return parseApiSet(/\[Api set: ([^\]]*)\]/.exec(comment)?.[1] ?? "");
}
