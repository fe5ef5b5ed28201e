import type { Client } from '@pilothouse/kube-client/client';
import { backoff } from '@pilothouse/std/backoff';
import type { Clock } from '@pilothouse/std/clock';
import type { Image, Images } from '../drivers/images.ts';
import type { Container, PodObject } from '../pod-types.ts';
import { ImageError, ImagePending } from './image-error.ts';
import { registryLogins } from './registry-logins.ts';

/** Says what happens to a container's image. */
export interface ImageTeller {
  normal(reason: string, message: string, container: string): void;
  warn(reason: string, message: string, container: string): void;
}

export interface ImageWish {
  readonly pod: PodObject;
  readonly container: Container;
  /** Which run of the container it is for. */
  readonly attempt: number;
}

export interface ImageKeeper {
  /** By the container's pull policy. Throws ImagePending while it is pulled, ImageError when it cannot be had. */
  ensure(wish: ImageWish, teller: ImageTeller): Promise<Image>;
  /** Nothing is wanted for the pod any more. */
  forget(podUid: string): void;
}

export interface ImageKeeperOptions {
  readonly images: Images;
  readonly client: Client;
  readonly clock: Clock;
}

/** What is known of the image that a container waits for. */
type Try =
  | { readonly state: 'pulling'; readonly news: Promise<void> }
  | { readonly state: 'pulled'; readonly attempt: number }
  | {
      readonly state: 'failed';
      readonly message: string;
      readonly failures: number;
      readonly until: number;
      /** How much of it was told: nothing, the failure, that the next try waits. */
      readonly told: 'nothing' | 'failure' | 'back-off';
    };

/** As upstream. */
const limits = { base: 10_000, cap: 300_000 };
/** How long a failure stands there under its own name, before it is called a back-off; milliseconds. */
const failureShown = 2000;

/** The images of a node's containers. Pulls go on in the background: a pod that is deleted meanwhile need not wait. */
export function createImageKeeper({ images, client, clock }: ImageKeeperOptions): ImageKeeper {
  const tries = new Map<string, Try>();
  const keyOf = ({ pod, container }: ImageWish) => `${pod.metadata.uid}/${container.name}`;

  function pull(wish: ImageWish, teller: ImageTeller, failures: number): Promise<void> {
    const { pod, container, attempt } = wish;
    const { name, image = '' } = container;
    const begun = clock.now();
    teller.normal('Pulling', `Pulling image "${image}"`, name);
    const settle = (outcome: Try) => {
      // Forgotten meanwhile: its pod is gone.
      if (tries.has(keyOf(wish))) tries.set(keyOf(wish), outcome);
    };
    return registryLogins(client, pod, image)
      .then((logins) => images.pull(image, logins))
      .then(
        () => {
          const took = `${((clock.now() - begun) / 1000).toFixed(3)}s`;
          teller.normal('Pulled', `Successfully pulled image "${image}" in ${took} (${took} including waiting)`, name);
          settle({ state: 'pulled', attempt });
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          teller.warn('Failed', `Failed to pull image "${image}": ${message}`, name);
          const until = clock.now() + backoff(failures, limits);
          settle({ state: 'failed', message, failures: failures + 1, until, told: 'nothing' });
        },
      );
  }

  /** Throws while the last failure stands. */
  function refuse(wish: ImageWish, known: Extract<Try, { state: 'failed' }>, teller: ImageTeller): void {
    const { name, image = '' } = wish.container;
    if (known.told === 'nothing') {
      tries.set(keyOf(wish), { ...known, told: 'failure' });
      teller.warn('Failed', 'Error: ErrImagePull', name);
      throw new ImageError('ErrImagePull', known.message, Math.min(clock.now() + failureShown, known.until));
    }
    if (known.until <= clock.now()) return;
    if (known.told === 'failure') {
      tries.set(keyOf(wish), { ...known, told: 'back-off' });
      teller.normal('BackOff', `Back-off pulling image "${image}"`, name);
      teller.warn('Failed', 'Error: ImagePullBackOff', name);
    }
    const message = `Back-off pulling image "${image}": ErrImagePull: ${known.message}`;
    throw new ImageError('ImagePullBackOff', message, known.until);
  }

  function neverPulled({ container: { name, image = '' } }: ImageWish, teller: ImageTeller): ImageError {
    const message = `Container image "${image}" is not present with pull policy of Never`;
    teller.warn('ErrImageNeverPull', message, name);
    teller.warn('Failed', 'Error: ErrImageNeverPull', name);
    return new ImageError('ErrImageNeverPull', message, clock.now() + limits.base);
  }

  return {
    async ensure(wish, teller) {
      const { container, attempt } = wish;
      const { name, image = '', imagePullPolicy: policy } = container;
      const known = tries.get(keyOf(wish));
      if (known?.state === 'pulling') throw new ImagePending(known.news);
      const isPulled = known?.state === 'pulled' && known.attempt === attempt;
      const present = policy !== 'Always' || isPulled ? await images.find(image) : undefined;
      if (present) {
        tries.delete(keyOf(wish));
        if (!isPulled) teller.normal('Pulled', `Container image "${image}" already present on machine`, name);
        return present;
      }
      if (policy === 'Never') throw neverPulled(wish, teller);
      if (known?.state === 'failed') refuse(wish, known, teller);
      const news = pull(wish, teller, known?.state === 'failed' ? known.failures : 0);
      tries.set(keyOf(wish), { state: 'pulling', news });
      throw new ImagePending(news);
    },
    forget(podUid) {
      for (const key of tries.keys()) if (key.startsWith(`${podUid}/`)) tries.delete(key);
    },
  };
}
