package io.github.nianbao.read.source;

import io.github.nianbao.read.source.Embedded.Fault;
import io.github.nianbao.read.source.ofd.OfdFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The attachment of our OFD files, and the names of those that others put there. */
final class OfdData {
  private static final String SCHEMA = "urn:nianbao:form:";

  private OfdData() {}

  static Embedded read(byte[] content) {
    try {
      OfdFile file = OfdFile.open(content);
      boolean ours = file.customData("DataSchema").orElse("").startsWith(SCHEMA);
      String seal = file.customData("DataSeal").orElse(null);
      List<Embedded.Data> found = new ArrayList<>();
      List<String> foreign = new ArrayList<>();
      for (OfdFile.Attached attached : file.attached()) {
        if (!ours || !attached.usage().equals("data") || !attached.format().equals("json")) {
          foreign.add(attached.name());
          continue;
        }
        byte[] bytes = file.bytes(attached, EmbeddedReader.MOST);
        if (bytes.length > EmbeddedReader.MOST) {
          return Embedded.fault(Fault.SIZE);
        }
        String json = EmbeddedReader.text(bytes);
        if (json == null) {
          return Embedded.fault(Fault.DAMAGED);
        }
        found.add(new Embedded.Data(json, seal));
      }
      return new Embedded(found, foreign, null);
    } catch (IOException e) {
      return Embedded.fault(Fault.DAMAGED);
    }
  }
}
