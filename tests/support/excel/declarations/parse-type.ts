import ts from "typescript";
import type { PropertyDeclaration, TypeModel } from "./model";

const KEYWORDS = new Map<ts.SyntaxKind, TypeModel>([
  [ts.SyntaxKind.StringKeyword, { kind: "string" }],
  [ts.SyntaxKind.NumberKeyword, { kind: "number" }],
  [ts.SyntaxKind.BooleanKeyword, { kind: "boolean" }],
  [ts.SyntaxKind.VoidKeyword, { kind: "void" }],
]);

/** Types outside the Excel namespace, and the few forms that say nothing checkable, become `any`. */
export function typeModel(node: ts.TypeNode | undefined): TypeModel {
  if (!node) return { kind: "any" };
  const keyword = KEYWORDS.get(node.kind);
  if (keyword) return keyword;
  if (ts.isParenthesizedTypeNode(node)) return typeModel(node.type);
  if (ts.isArrayTypeNode(node)) return { kind: "array", of: typeModel(node.elementType) };
  if (ts.isUnionTypeNode(node)) return { kind: "union", of: node.types.map(typeModel) };
  if (ts.isLiteralTypeNode(node)) return literal(node.literal);
  if (ts.isTypeLiteralNode(node)) return objectLiteral(node);
  if (ts.isTypeReferenceNode(node)) return reference(node);
  return { kind: "any" };
}

function literal(node: ts.LiteralTypeNode["literal"]): TypeModel {
  if (ts.isStringLiteral(node)) return { kind: "literal", value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: "literal", value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: "literal", value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: "literal", value: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: "null" };
  return { kind: "any" };
}

function objectLiteral(node: ts.TypeLiteralNode): TypeModel {
  const properties: Record<string, PropertyDeclaration> = {};
  for (const member of node.members) {
    if (!ts.isPropertySignature(member)) return { kind: "any" };
    properties[member.name.getText()] = {
      apiSet: null,
      type: typeModel(member.type),
      optional: member.questionToken !== undefined,
      readonly: false,
    };
  }
  return { kind: "object", properties };
}

function reference(node: ts.TypeReferenceNode): TypeModel {
  const name = node.typeName.getText();
  const argument = node.typeArguments?.[0];
  if (name === "Array" || name === "ReadonlyArray") {
    return { kind: "array", of: typeModel(argument) };
  }
  if (name === "OfficeExtension.ClientResult") return typeModel(argument);
  if (name === "Date" || name.startsWith("OfficeExtension.")) return { kind: "any" };
  return { kind: "named", name: name.replace(/^Excel\./, "") };
}
