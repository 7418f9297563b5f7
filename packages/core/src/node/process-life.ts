import { readFile } from 'node:fs/promises';

/**
 * When a process started, in a form that no later process with the same number repeats:
 * the machine's boot and the tick of the start. Known on Linux alone; undefined elsewhere, and
 * where there is no such process.
 */
export async function startOfProcess(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; the 22nd field is the start, the 20th after it.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return 'ended';
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** True only where the process that started then is certainly gone. */
export async function hasEnded(pid: number, started: string | null): Promise<boolean> {
  if (!isRunning(pid)) return true;
  if (started === null) return false;
  const now = await startOfProcess(pid);
  return now !== undefined && now !== started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
