/** Settled when texts can be taken in as answers. What contains them loads longer than a first question may take. */
export async function textsTakenIn(): Promise<void> {
	await import('../../core/kinds/contained.ts');
}
