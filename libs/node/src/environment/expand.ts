/**
 * `$(NAME)` in values, commands and arguments: replaced where the variable is known, left as it stands otherwise;
 * `$$` is a dollar sign that begins nothing. As documented for Container.command.
 */
export function expand(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$(?:\$|\(([^)]*)\))/g, (whole, name: string | undefined) => {
    if (name === undefined) return '$';
    return Object.hasOwn(variables, name) ? (variables[name] ?? '') : whole;
  });
}
