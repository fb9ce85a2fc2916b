import type { Clock } from '../../contracts/clock.ts';

/** Keeps customers from waiting for a service that is down. Lives in one process and is only ever an optimisation. */
export interface ServiceBreaker {
  /** True when a call may be made; after the pause exactly one may, to find out. */
  enter(): boolean;
  succeeded(): void;
  /** `pauseMs`: what the service itself asked for. */
  failed(pauseMs?: number): void;
  /** The call says nothing of the service: it was the caller's fault, or the caller left. */
  left(): void;
}

export interface BreakerOptions {
  clock: Clock;
  /** Failures in a row that open it. */
  threshold: number;
  pauseMs: number;
}

export function createServiceBreaker({ clock, threshold, pauseMs }: BreakerOptions): ServiceBreaker {
  let failures = 0;
  let openUntil = 0;
  let isProbing = false;
  return {
    enter() {
      if (failures < threshold && openUntil <= clock.now()) return true;
      if (openUntil > clock.now() || isProbing) return false;
      isProbing = true;
      return true;
    },
    succeeded() {
      failures = 0;
      openUntil = 0;
      isProbing = false;
    },
    failed(asked = 0) {
      failures += 1;
      isProbing = false;
      if (failures >= threshold) openUntil = clock.now() + pauseMs;
      if (asked > 0) openUntil = Math.max(openUntil, clock.now() + asked);
    },
    left() {
      isProbing = false;
    },
  };
}
