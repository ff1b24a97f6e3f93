import {useEffect, useState} from 'react';

/** False for the first frame, so that the question is on screen before anything that can wait. */
export function useStaged(): boolean {
	const [isStaged, setStaged] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setStaged(true));
		return () => clearTimeout(timer);
	}, []);
	return isStaged;
}
