import { z } from 'astro/zod';
import { statementId } from './common.ts';

/** One address ever published. The ledger is append-only. */
export const ledgerEntrySchema = z.strictObject({
  /** `/agreements/2024-03-velmar-ruritania/ferry-terminal/` */
  address: z.string().startsWith('/').endsWith('/'),
  /** Statements that the record rested on when the address was first given out: by them a moved record is found. */
  evidence: z.array(statementId),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** An address that moved: where a reader is sent instead. */
export const redirectSchema = z.strictObject({ from: z.string(), to: z.string() });
export type Redirect = z.infer<typeof redirectSchema>;
