/** An image that the engine has. */
export interface Image {
  /** `sha256:…`. */
  readonly id: string;
  /** As which user its containers run unless they say otherwise: `1000`, `app`, or empty for root. */
  readonly user: string;
}

/** Of a registry. */
export interface RegistryLogin {
  readonly username: string;
  readonly password: string;
  readonly server: string;
}

/** The images that containers of a driver are made from. */
export interface Images {
  /** Undefined: the engine does not have it. */
  find(reference: string): Promise<Image | undefined>;
  /** Each login is tried in turn; none: as nobody. Throws what the registry said. */
  pull(reference: string, logins: readonly RegistryLogin[]): Promise<void>;
}
