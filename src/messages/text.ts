/** A text a person reads, in the two first languages of the project. */
export interface Text {
  readonly en: string;
  readonly id: string;
}

export type Language = keyof Text;
