/** The beginnings of import and export statements, which no sentence has. */
const statement =
  /^(?:import\s*(?:['"{*]|[\w$]+\s*(?:,|\sfrom\s*['"]))|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b))/;

/** Whether a paragraph begins as a JavaScript module does. Records have none, so it is never read. */
export function isModuleCode(paragraph: string): boolean {
  return statement.test(paragraph);
}
