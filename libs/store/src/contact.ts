import type { ContactListener } from './database.ts';

/** What is known of Postgres: whether it answered when it was last spoken to. */
export class Contact implements ContactListener {
  private alive = true;
  /** Called whenever something broke. */
  onBroken: () => void = () => undefined;

  get answers(): boolean {
    return this.alive;
  }

  heard(): void {
    this.alive = true;
  }

  broken(): void {
    this.alive = false;
    this.onBroken();
  }
}
