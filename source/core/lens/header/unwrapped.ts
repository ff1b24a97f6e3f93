/** A text with the marks that stand around all of it apart. */
export type Unwrapped = {before: string; value: string; behind: string};

/** Emphasis, code, a link, a sign such as a tick, a full stop, a comment behind it. */
const wraps: readonly RegExp[] = [
	/^(?<before>\*\*|__|\*|_|`)(?=[^\s*_`])(?<value>[^*_`]+)(?<behind>\k<before>)$/u,
	/^(?<before>\[)(?<value>[^[\]]+)(?<behind>\](?:\([^()\s]*\)|\[[^[\]]*\]))$/u,
	/^(?<before>(?:\p{Extended_Pictographic}\uFE0F?|[\u2713\u2714\u2717\u2718]|:\w{1,30}:)\s*)(?<value>[\p{L}*_`[].*)(?<behind>)$/u,
	/^(?<before>)(?<value>[\p{L}*_`[][^.]*[^.\s])(?<behind>\.)$/u,
	/^(?<before>)(?<value>[^<]*[^<\s])(?<behind>\s*<!--.*)$/u,
];

export function unwrapped(text: string): Unwrapped {
	for (const wrap of wraps) {
		const {before, value, behind} = wrap.exec(text)?.groups ?? {};
		if (before === undefined || value === undefined || behind === undefined) continue;
		const inner = unwrapped(value);
		return {before: before + inner.before, value: inner.value, behind: inner.behind + behind};
	}

	return {before: '', value: text, behind: ''};
}
