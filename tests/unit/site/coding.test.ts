import { expect, test } from 'vitest';
import { codingOf } from '../../../src/lib/method/coding.ts';
import { sampleCorpus } from './sample.ts';
