package io.github.nianbao.layout.face;

/**
 * A face that is installed but may not or cannot be embedded.
 *
 * @param name its full name, or its file name where it has none
 * @param location its file
 * @param reason why it is not used
 */
public record PassedOver(String name, String location, Reason reason) {

  /** Why a face is not used. */
  public enum Reason {
    /** Its licence bits (OS/2 fsType) forbid embedding, or embedding a subset. */
    LICENCE,
    /** Its outlines are put together by its hints, which are not embedded. */
    DRAWN_BY_HINTS,
    /** Not readable, broken, or without outlines that PDF knows. */
    UNREADABLE
  }
}
