/** Why a container waits for its image, in upstream's words; `retryAt` in milliseconds since the epoch. */
export class ImageError extends Error {
  readonly reason: 'ErrImageNeverPull' | 'ErrImagePull' | 'ImagePullBackOff' | 'InvalidImageName';
  readonly retryAt: number;

  constructor(reason: ImageError['reason'], message: string, retryAt: number) {
    super(message);
    this.reason = reason;
    this.retryAt = retryAt;
  }
}

/** The image is on its way. */
export class ImagePending extends Error {
  /** Resolves when there is news, good or bad. */
  readonly news: Promise<void>;

  constructor(news: Promise<void>) {
    super('the image is being pulled');
    this.news = news;
  }
}
