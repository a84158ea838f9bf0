import './assert-node.ts';
import { toTheRecord } from './verify/stored-record.ts';
import { checkRecord } from './normalise/check/check-record.ts';
import { formatProblem } from './normalise/user-error.ts';

/**
 * Checks the record as it lies in content/record, without reading an article or building a page: each file against its
 * schema, each reference, each quotation at its place in the stored text.
 */
const record = toTheRecord();
const problems = checkRecord(record);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exitCode = 1;
else console.log(`Sound: ${record.agreements.length} agreements, ${record.statements.length} statements.`);
