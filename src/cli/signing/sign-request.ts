/** What a call of `sign` says; what is left out is asked for in a terminal. */
export interface SignRequest {
  id: string | undefined;
  /** The record's file, from the project's folder. */
  file: string | undefined;
  by?: string;
  role?: string;
  side?: string;
  on?: string;
  part?: string;
  /** Signs without asking once more. */
  yes?: boolean;
  content?: string;
}
