export async function showFaults() {}
export function startFaults() {}
