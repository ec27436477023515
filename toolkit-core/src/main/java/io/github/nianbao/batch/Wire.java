package io.github.nianbao.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tasks and products as bytes. */
final class Wire {
  private static final int CONVERT = 1;
  private static final int COMPARE = 2;

  private Wire() {}

  /** Writes to memory, where nothing can fail. */
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  static byte[] task(Task task) {
    return bytes(
        out -> {
          if (task instanceof Task.Convert convert) {
            out.writeByte(CONVERT);
            text(out, convert.file().toString());
            text(out, convert.source());
            text(out, convert.sha256());
          } else if (task instanceof Task.Compare compare) {
            out.writeByte(COMPARE);
            text(out, compare.file().toString());
            text(out, compare.previous().toString());
          }
        });
  }

  static Task task(byte[] message) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
    try {
      return switch (in.readByte()) {
        case CONVERT -> new Task.Convert(Path.of(text(in)), text(in), text(in));
        case COMPARE -> new Task.Compare(Path.of(text(in)), Path.of(text(in)));
        default -> throw new IOException("No task");
      };
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }

  static byte[] product(Product product) {
    return bytes(
        out -> {
          text(out, ConvertedJson.result(product.result()));
          out.writeInt(product.files().size());
          for (Map.Entry<String, byte[]> file : product.files().entrySet()) {
            text(out, file.getKey());
            content(out, file.getValue());
          }
        });
  }

  static Product product(byte[] message) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(message));
    Converted.Result result = ConvertedJson.readResult(text(in));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.put(text(in), content(in));
    }
    return new Product(result, files);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    content(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(content(in), StandardCharsets.UTF_8);
  }

  private static void content(DataOutputStream out, byte[] content) throws IOException {
    out.writeInt(content.length);
    out.write(content);
  }

  private static byte[] content(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("A part of " + length + " bytes");
    }
    return in.readNBytes(length);
  }
}
