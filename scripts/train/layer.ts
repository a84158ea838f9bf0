/** A part of a model that is fitted case by case. What it says of a case is added to what the other parts say. */
export interface Layer {
  /** Adds what it says of a case to the sums, one for each question. */
  answer: (row: number, sums: Float64Array) => void;
  /** Is told how far the sums of the case that it answered last were off: the slope of the negative log-likelihood by each. */
  learn: (errors: Float64Array) => void;
  /** Goes down the slope that it has learnt since the last step. */
  step: (rate: number) => void;
  /** Is done with learning: its weights become their mean over the last steps. */
  settle: () => void;
}
