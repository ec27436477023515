package io.github.nianbao.read.source.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An OFD file as a container: the document in it, what it says of itself, what is attached. */
public final class OfdFile {
  private static final Location ROOT = new Location("OFD.xml");

  private final byte[] content;
  private final Parts parts;

  private OfdFile(byte[] content, Parts parts) {
    this.content = content;
    this.parts = parts;
  }

  /**
   * Opens an OFD file.
   *
   * @throws IOException when it is damaged
   */
  public static OfdFile open(byte[] content) throws IOException {
    return new OfdFile(content, Parts.of(content));
  }

  /** Where the first document is. */
  static Location document(Parts parts) throws IOException {
    return ROOT.to(body(parts).text("DocRoot"));
  }

  private static Node body(Parts parts) throws IOException {
    return parts
        .xml(ROOT)
        .child("DocBody")
        .orElseThrow(() -> new IOException("There is no document"));
  }

  /** A word of its producer's own about it (clause 7.4), if it is there. */
  public Optional<String> customData(String name) throws IOException {
    return body(parts)
        .child("DocInfo")
        .flatMap(info -> info.child("CustomDatas"))
        .flatMap(
            all ->
                all.children("CustomData").stream()
                    .filter(each -> each.attribute("Name").equals(name))
                    .findFirst())
        .map(each -> each.text().strip());
  }

  /**
   * Something attached (clause 20).
   *
   * @param name as shown to people
   * @param format such as {@code json}; may be empty
   * @param usage such as {@code data}; {@code none} where nothing is said
   */
  public record Attached(String name, String format, String usage, String location) {}

  /** All that is attached to the first document. */
  public List<Attached> attached() throws IOException {
    Location document = document(parts);
    String list = parts.xml(document).text("Attachments");
    List<Attached> attached = new ArrayList<>();
    if (!list.isEmpty()) {
      Location at = document.to(list);
      for (Node each : parts.xml(at).children("Attachment")) {
        String usage = each.attribute("Usage");
        attached.add(
            new Attached(
                each.attribute("Name"),
                each.attribute("Format"),
                usage.isEmpty() ? "none" : usage,
                at.to(each.text("FileLoc")).path()));
      }
    }
    return attached;
  }

  /**
   * The bytes of something attached, at most one more than {@code most}.
   *
   * @throws IOException when they are not there or damaged
   */
  public byte[] bytes(Attached attached, int most) throws IOException {
    return Parts.bytes(content, new Location(attached.location()), most)
        .orElseThrow(() -> new IOException("Missing: " + attached.location()));
  }
}
