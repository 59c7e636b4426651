/** A document that the typesetter refuses: exit code 1. */
export class PrintError extends Error {}
