/** Why a file is refused: the name of a problem of the contract, without its slice. */
export type Refusal = 'mismatch' | 'unreadable' | 'active-content' | 'protected';

/** Thrown by a check; anything else that is thrown means that the file cannot be read. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

export type Inspection = { path: string; mediaType: string };
/** A copy of a PDF with words at the foot of each page. */
export type Marking = { pdf: Uint8Array; words: string };
export type Task = Inspection | Marking;
/** What a file is found to hold, and the forms of it that are kept. */
export type Report = {
  mediaType: string;
  /** What the owner gets back. */
  file: Uint8Array;
  /** What recruiters get: without metadata. Absent when `file` has none. */
  shared?: Uint8Array;
  thumbnail?: Uint8Array;
  /** Text per page, or as one. */
  pages: string[];
  hasAuthor: boolean;
  hasPicture: boolean;
};
export type Verdict = { report: Report } | { marked: Uint8Array } | { refused: Refusal };
