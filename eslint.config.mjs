import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Small files and small functions keep each idea in one place; see the README on how the code is laid out. */
const SIZES = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
  complexity: ['error', 15],
  'max-depth': ['error', 3],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'coverage/',
    'content/',
    'tests/**/fixtures/',
    'tests/golden/*/',
    'scripts/bench/yardstick/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers are written into text everywhere here, and say what they say.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => list.push(x)` as a callback reads better than a block, and nothing uses its value.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The code point is the record's unit of text (DESIGN, "The records"), and spreading a string gives code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // tsconfig asks for brackets where a key is not declared.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['src/**/*.ts', 'scripts/**/*.ts'], rules: SIZES },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] },
  astro.configs['flat/recommended'],
);
