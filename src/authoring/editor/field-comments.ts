import ts from 'typescript';

/** What a module's doc comments say of the fields of each object it declares: by name, then by field. */
export type FieldComments = Map<string, Map<string, string>>;

/**
 * The doc comments of fields in `const name = call({ … })`, each as one line. Fields without a comment
 * and objects within objects are left out.
 *
 * @param source a TypeScript module's text
 */
export function fieldComments(source: string): FieldComments {
  const module = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const declarations = module.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(
    declarations.flatMap(({ name, initializer }) => {
      const [object] = initializer && ts.isCallExpression(initializer) ? initializer.arguments : [];
      if (!object || !ts.isObjectLiteralExpression(object)) return [];
      return [[name.getText(), new Map(object.properties.flatMap(commentOf))] as const];
    }),
  );
}

function commentOf(property: ts.ObjectLiteralElementLike): [field: string, comment: string][] {
  const [comment] = ts.getJSDocCommentsAndTags(property);
  const text = ts.getTextOfJSDocComment(comment?.comment)?.replaceAll(/\s+/g, ' ').trim();
  return property.name && text ? [[property.name.getText(), text]] : [];
}
