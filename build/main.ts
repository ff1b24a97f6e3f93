import process from 'node:process';
import {checkBudget, weigh} from './budget.ts';
import {buildInto} from './package.ts';

const metafile = await buildInto('dist');
const weight = weigh(['dist', 'templates']);
if (process.argv.includes('--list')) {
	const inputs = Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs));
	inputs.sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
	for (const [path, {bytesInOutput}] of inputs.slice(0, 40)) process.stdout.write(`${bytesInOutput}\t${path}\n`);
}

process.stdout.write(
	`dist: ${weight.files} files with the templates, ${Math.round(weight.unpacked / 1000)} kB, about ${Math.round(weight.packed / 1000)} kB packed\n`,
);
checkBudget(weight);
