import { describe, expect, it } from 'vitest';
import { edtf } from '../../../src/schemas/common.ts';

describe('edtf', () => {
  it.each(['2025-02-06', '2025-02~', '2025', '2025-02-04/2025-02-08', '2024-03/2024-04', '20XX', '2025-02-28?'])(
    'takes %s',
    (date) => {
      expect(edtf.safeParse(date).success).toBe(true);
    },
  );

  it.each(['2025-13', '2025-02-31', '////', '12.03.2024', '2024-03-14/2024-03-10', '2025-02-04/', ''])(
    'refuses %j',
    (date) => {
      expect(edtf.safeParse(date).success).toBe(false);
    },
  );
});
