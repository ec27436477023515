package io.github.nianbao.layout.face;

/** Why a face plays a role, best first. */
public enum Origin {
  /** From the user's folder. */
  USER,
  /** Installed, one of the role's official faces. */
  OFFICIAL,
  /** Installed, a free face of the same kind or one borrowed from another role. */
  FREE,
  /** The face that travels with the toolkit. */
  LAST_RESORT
}
