package io.github.nianbao.write.pdf.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile of the colour space sRGB, version 2, made from the figures of IEC 61966-2-1. The
 * profiles that come with Java differ from release to release; this one is the same everywhere.
 */
final class ColourProfile {
  /** Name of the colour space. */
  static final String NAME = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 1024;

  /** White and the primaries, adapted to D50, in the order X, Y, Z. */
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  private static final double[] RED = {0.4360, 0.2225, 0.0139};
  private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
  private static final double[] BLUE = {0.1431, 0.0606, 0.7141};

  private ColourProfile() {}

  /** The profile. */
  static byte[] bytes() {
    byte[] curve = curve();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description());
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(RED));
    tags.put("gXYZ", xyz(GREEN));
    tags.put("bXYZ", xyz(BLUE));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assembled(tags);
  }

  private static byte[] assembled(Map<String, byte[]> tags) {
    int table = 4 + 12 * tags.size();
    IdentityHashMap<byte[], Integer> offsets = new IdentityHashMap<>();
    int size = HEADER + table;
    for (byte[] tag : tags.values()) {
      if (offsets.putIfAbsent(tag, size) == null) {
        size += tag.length;
      }
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER).putInt(tags.size());
    tags.forEach(
        (name, tag) -> profile.put(ascii(name)).putInt(offsets.get(tag)).putInt(tag.length));
    tags.values().stream().distinct().forEach(tag -> profile.position(offsets.get(tag)).put(tag));
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x02100000);
    profile.put(ascii("mntrRGB XYZ "));
    for (int date : new int[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort((short) date);
    }
    profile.put(ascii("acsp")).position(68);
    profile.put(xyz(WHITE), 8, 12);
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double value : values) {
      tag.putInt((int) Math.round(value * 65536));
    }
    return tag.array();
  }

  /** The transfer curve: linear near black, then a power of 2.4. */
  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
    tag.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double encoded = i / (CURVE_POINTS - 1.0);
      double linear =
          encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
      tag.putShort((short) Math.round(linear * 65535));
    }
    return tag.array();
  }

  private static byte[] description() {
    byte[] name = ascii(NAME + "\0");
    int length = 12 + name.length + 4 + 4 + 2 + 1 + 67;
    ByteBuffer tag = ByteBuffer.allocate((length + 3) / 4 * 4);
    return tag.put(ascii("desc")).putInt(0).putInt(name.length).put(name).array();
  }

  private static byte[] text(String value) {
    byte[] text = ascii(value + "\0");
    ByteBuffer tag = ByteBuffer.allocate((8 + text.length + 3) / 4 * 4);
    return tag.put(ascii("text")).putInt(0).put(text).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
