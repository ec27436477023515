package io.github.nianbao.form;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small form of invented content, and what is complained of when something in it is changed. */
final class FormText {
  /** A table of books lent, by kind and reader. */
  static final String LIBRARY =
      """
      {
        "id": "library",
        "name": { "zh": "云溪县图书馆借阅报告", "en": "Yunxi library report" },
        "source": "云溪县图书馆〔2020〕1号",
        "title": "{issuer}{year}年借阅报告",
        "sections": [
          { "key": "summary", "title": "一、概况", "prose": "summary" },
          { "key": "loans", "title": "二、借阅", "prose": "loansNotes", "table": "loans" }
        ],
        "tables": [
          {
            "key": "loans", "name": { "zh": "借阅表", "en": "Loans" }, "widths": [30, 50, 38, 38], "stub": 2,
            "blocks": [
              {
                "corner": "类别",
                "columns": [ { "key": "adults", "label": "成人" }, { "key": "total", "label": "合计" } ],
                "rows": [
                  {
                    "key": "books", "label": "图书",
                    "rows": [ { "key": "novels", "label": "小说" }, { "key": "poems", "label": "诗集" } ]
                  },
                  { "key": "all", "label": "总计" }
                ]
              }
            ]
          }
        ],
        "relations": [
          {
            "code": "L-SUM", "table": "loans", "severity": "error", "severities": { "adults": "info" },
            "each": ["columns"], "left": ["books.*"], "is": "=", "right": ["all.*"],
            "message": { "zh": "合计不符", "en": "The sum is wrong" }
          }
        ]
      }
      """;

  private FormText() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Complaints about the small form with one piece of its text replaced. */
  static List<Finding> complaints(String piece, String replacement) {
    if (!LIBRARY.contains(piece)) {
      throw new IllegalArgumentException("The form has no " + piece);
    }
    return complaints(LIBRARY.replace(piece, replacement));
  }

  /** Complaints about a form file, none if it is right. */
  static List<Finding> complaints(String json) {
    try {
      new FormFile(Messages.in(Language.EN)).read(bytes(json), "form.json");
      return List.of();
    } catch (FindingsException e) {
      return e.findings();
    }
  }
}
