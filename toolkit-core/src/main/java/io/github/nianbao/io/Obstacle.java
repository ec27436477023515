package io.github.nianbao.io;

/** Why something cannot be written, as far as a person can do something about it. */
public enum Obstacle {
  /** A file stands where a folder is needed. */
  NOT_A_FOLDER,
  /** A folder stands where a file is to be written. */
  IS_A_FOLDER,
  /** Something stands there that is not ours to replace. */
  FOREIGN,
  /** Another process writes there at this moment. */
  BUSY,
  /** The user may not write there. */
  DENIED,
  /** Anything else, such as a full disk; the system's own words say what. */
  OTHER
}
