import type { Logger } from '@pilothouse/std/logger';

interface Step {
  readonly name: string;
  stop(): Promise<void> | void;
}

/** Stops what was started, last first; a step that hangs or throws does not keep the next from its turn. */
export class Shutdown {
  private readonly steps: Step[] = [];
  private running: Promise<void> | undefined;
  private readonly logger: Logger;
  private readonly patience: number;

  /** `patience`: milliseconds that one step may take. */
  constructor(logger: Logger, patience: number) {
    this.logger = logger;
    this.patience = patience;
  }

  add(name: string, stop: () => Promise<void> | void): void {
    this.steps.push({ name, stop });
  }

  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private async stopAll(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) await this.stopOne(step);
  }

  private async stopOne(step: Step): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took longer than ${this.patience} ms`)), this.patience);
    });
    try {
      await Promise.race([step.stop(), late]);
    } catch (error) {
      this.logger.warn({ step: step.name, error }, 'a part did not stop cleanly');
    } finally {
      clearTimeout(timer);
    }
  }
}
