/** Something said once, gone with the next key. */
export type Message = {tone: 'info' | 'success' | 'warning' | 'problem'; text: string; next?: string};

export function said<S extends {message?: Message}>(state: S, tone: Message['tone'], text: string, next?: string): S {
	return {...state, message: {tone, text, ...(next === undefined ? {} : {next})}};
}
