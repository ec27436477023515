package io.github.nianbao.read;

/** The style sheet of a page that looks as it is told. */
final class PageStyle {
  private final Look look;
  private final StringBuilder css = new StringBuilder();

  private PageStyle(Look look) {
    this.look = look;
  }

  static String of(Look look) {
    PageStyle style = new PageStyle(look);
    style.page();
    style.text();
    style.tables();
    return style.css.toString();
  }

  private void page() {
    double[] paper = look.numbers("paper");
    double[] margins = look.numbers("margins");
    rule(
        "@page { size: %smm %smm; margin: %smm %smm %smm %smm;"
            .formatted(paper[0], paper[1], margins[0], margins[1], margins[2], margins[3]));
    if (!look.is("browser")) {
      rule("@bottom-%s { content: %s; font: 10pt serif }".formatted(look.text("side"), counters()));
      rule("@top-center { content: \"%s\"; font: 9pt serif }".formatted(look.text("running")));
    }
    rule("}");
  }

  private String counters() {
    String text = "\"" + look.text("foot") + "\"";
    return text.replace("#", "\" counter(page) \"").replace("@", "\" counter(pages) \"");
  }

  private void text() {
    rule(
        "body { font: %spt/%s \"%s\", serif; margin: 0 }"
            .formatted(look.text("size"), look.text("leading"), look.text("face")));
    rule(
        "p { margin: 0 0 %spt; text-indent: %sem; text-align: %s }"
            .formatted(look.text("apart"), look.text("indent"), look.text("align")));
    rule(".title { font-size: 1.5em; text-align: center; text-indent: 0 }");
    rule(".heading { font-weight: bold }");
    rule(".signature { text-align: right; text-indent: 0; padding-right: 2em }");
    rule(".mark { position: fixed; top: 40%; left: 15%; font-size: 48pt; color: #ddd;");
    rule("z-index: -1; %s }".formatted(look.is("turned") ? "transform: rotate(-35deg)" : ""));
    if (look.text("breaks").equals("all")) {
      rule(".heading { break-before: page }");
    } else if (look.text("breaks").equals("third")) {
      rule(".third { break-before: page }");
    }
  }

  private void tables() {
    String[] kind = look.text("rule").split(" ", -1);
    String border = kind[1] + "pt " + kind[0] + " #" + look.text("ink");
    rule(
        "table { border-collapse: collapse; width: %s%%; margin: auto; font-size: %spt;"
            .formatted(Math.min(100, look.number("width")), look.text("small")));
    rule(
        "line-height: 1.3; table-layout: %s }"
            .formatted(look.text("columns").equals("auto") ? "auto" : "fixed"));
    rule(
        "td { border: %s; padding: %spt; text-align: %s; vertical-align: %s }"
            .formatted(
                border,
                look.text("padding"),
                look.text("figures"),
                look.is("middle") ? "middle" : "top"));
    rule("td p { margin: 0; text-indent: 0; text-align: inherit }");
    if (look.text("rules").equals("open")) {
      rule("tr > :first-child { border-left: none } tr > .end { border-right: none }");
    }
    rule("tr { break-inside: %s }".formatted(look.is("keep") ? "avoid" : "auto"));
    rule(
        "thead { display: %s }"
            .formatted(look.is("repeat") ? "table-header-group" : "table-row-group"));
    rule(".label { text-align: center }");
    rule("td { overflow-wrap: anywhere }");
    if (!look.is("wrap")) {
      rule("td:not(.end) { overflow-wrap: normal }");
    }
    if (!look.text("shade").isEmpty()) {
      String ink = look.text("shade").equals("1f4e79") ? "white" : "black";
      rule(
          ".head { background: #%s; color: %s; -webkit-print-color-adjust: exact }"
              .formatted(look.text("shade"), ink));
    }
    if (look.is("spread")) {
      rule(".label p { text-align: justify; text-align-last: justify }");
    }
    if (look.is("high")) {
      rule(".high p { writing-mode: vertical-rl; margin: auto }");
    }
  }

  private void rule(String text) {
    css.append(text).append('\n');
  }
}
