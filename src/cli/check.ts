import process from 'node:process';
import { problemCount, problemLine } from '../archive/problems.ts';
import { readContent } from '../content/read.ts';
import { environment } from '../environment.ts';

const { problems, files } = await readContent(environment());
for (const problem of problems) console.log(problemLine(problem));
console.log(problemCount(problems, files));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
