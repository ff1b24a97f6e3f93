import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import MarkdownIt from 'markdown-it';

// Pictures of documents as a forge shows them, at the width of a laptop: node build/run.mjs build/pictures.ts
// It needs Chromium, by default as "chromium"; nothing else of the project does.
const chromium = process.env.CHROMIUM ?? 'chromium';
const width = 1280;

/** Each picture, the document that it is of, and how many pixels of it are shown. */
const pictures = [
	{name: 'worked-example', document: 'templates/examples/staff-rfc.md', height: 1700},
	{name: 'five-minutes', document: 'docs/examples/five-minutes.md', height: 1700},
	{name: 'after-rollout', document: 'docs/examples/after-rollout.md', height: 1700},
];

const style = `body {font: 16px/1.5 "DejaVu Sans", sans-serif; max-width: 896px; margin: 32px auto; color: #1f2328}
h1, h2 {border-bottom: 1px solid #d1d9e0; padding-bottom: 0.3em}
table {border-collapse: collapse} th, td {border: 1px solid #d1d9e0; padding: 6px 13px}
code {background: #eff1f3; border-radius: 6px; padding: 0.2em 0.4em; font-size: 85%} pre code {display: block; padding: 16px}`;

const markdown = new MarkdownIt({linkify: false});
const madeFrom: Record<string, string> = {};

for (const {name, document, height} of pictures) {
	const folder = mkdtempSync(path.join(tmpdir(), 'rfc-wizard-picture-'));
	const page = path.join(folder, 'page.html');
	const text = readFileSync(document, 'utf8');
	madeFrom[document] = createHash('sha256').update(text).digest('hex');
	const body = markdown.render(text);
	writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${body}`);
	const picture = path.resolve('docs/pictures', `${name}.png`);
	execFileSync(chromium, [
		'--headless',
		'--no-sandbox',
		'--hide-scrollbars',
		`--window-size=${width},${height}`,
		`--screenshot=${picture}`,
		`file://${page}`,
	]);
	rmSync(folder, {recursive: true});
}

// A test tells when a document has changed since.
writeFileSync('docs/pictures/made-from.json', `${JSON.stringify(madeFrom, undefined, '\t')}\n`);
