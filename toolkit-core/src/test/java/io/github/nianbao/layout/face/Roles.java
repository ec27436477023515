package io.github.nianbao.layout.face;

import io.github.nianbao.style.FaceRole;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TableStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Styles and machines for tests. */
public final class Roles {
  /** The faces that Debian packages bring, by role. */
  public static final Style DEBIAN =
      style(
          Map.of(
              "body", role("仿宋_GB2312", "LXGW WenKai"),
              "title", role("方正小标宋简体", "AR PL UMing CN"),
              "heading", role("黑体", "WenQuanYi Zen Hei"),
              "subHeading", role("楷体", "AR PL UKai CN"),
              "figure", role("Times New Roman", "Liberation Serif")));

  private Roles() {}

  public static FaceLibrary machine() {
    return FaceLibrary.of(null, FaceLibrary.systemFolders("Linux", Path.of("/nowhere"), Map.of()));
  }

  public static FaceRole role(String official, String free) {
    return new FaceRole(List.of(official), List.of(free), "", "", List.of("fonts-" + free));
  }

  public static Style style(Map<String, FaceRole> roles) {
    PageStyle.PageNumber number = new PageStyle.PageNumber("", "", 7, 1);
    return new Style(
        new PageStyle(210, 297, 37, 35, 28, 26, 22, 28, number),
        roles,
        Map.of(),
        new TableStyle(0.5, 2.5, 2.5, 18, "#FFFFFF", 6, 10),
        List.of());
  }
}
