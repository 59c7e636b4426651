/**
 * The command that checks a project, to be typed after the program's name: with the content folder that was named
 * on the command line, for without it the project would not be found.
 */
export function checkCommand(project: string, content: string | undefined): string {
  const folder =
    content !== undefined && /[\s'"\\$]/.test(content) ? JSON.stringify(content) : content;
  return `check --project ${project}${folder === undefined ? '' : ` --content ${folder}`}`;
}
