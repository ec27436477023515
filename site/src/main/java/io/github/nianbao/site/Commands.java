package io.github.nianbao.site;

import io.github.nianbao.cli.Manual;
import io.github.nianbao.finding.Language;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands with their options, from the program itself.
 *
 * @param words the words around them
 */
record Commands(Map<Language, Words> words) implements Insert {
  /** So that no synopsis is broken into lines; the page does that. */
  private static final int ONE_LINE = 1000;

  @Override
  public void fill(Element place, Page page, String wanted) {
    CommandLine program = Manual.in(page.language()).setUsageHelpWidth(ONE_LINE);
    Words said = words.get(page.language());
    program.getSubcommands().values().forEach(command -> command(place, command, said));
    place.appendElement("h2").attr("id", "common").text(said.text("commands.common"));
    options(place, program.getCommandSpec(), said, true);
  }

  private static void command(Element place, CommandLine command, Words said) {
    CommandSpec spec = command.getCommandSpec();
    Element section = place.appendElement("section");
    section.appendElement("h2").attr("id", spec.name()).appendElement("code").text(spec.name());
    for (String line : spec.usageMessage().header()) {
      section.appendElement("p").text(line);
    }
    section.appendElement("pre").appendElement("code").text(command.getHelp().synopsis(0).strip());
    options(section, spec, said, false);
  }

  private static void options(Element place, CommandSpec spec, Words said, boolean common) {
    List<OptionSpec> options =
        spec.options().stream().filter(option -> common || !option.inherited()).toList();
    Element table = place.appendElement("table").addClass("options");
    String caption = common ? said.text("commands.common") : spec.name();
    table.appendElement("caption").text(said.text("commands.caption", Map.of("command", caption)));
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").attr("scope", "col").text(said.text("commands.option"));
    head.appendElement("th").attr("scope", "col").text(said.text("commands.meaning"));
    Element body = table.appendElement("tbody");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      row(body, parameter.paramLabel() + dots(parameter), parameter, spec.name());
    }
    for (OptionSpec option : options) {
      String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
      row(body, String.join(", ", option.names()) + value, option, spec.name());
    }
  }

  private static String dots(PositionalParamSpec parameter) {
    return parameter.arity().max() > 1 ? "…" : "";
  }

  private static void row(Element body, String name, ArgSpec argument, String command) {
    Element row = body.appendElement("tr");
    Element head = row.appendElement("th").attr("scope", "row");
    if (argument instanceof OptionSpec option) {
      head.attr("id", command + option.longestName());
    }
    head.appendElement("code").text(name);
    row.appendElement("td").text(String.join(" ", argument.description()));
  }
}
