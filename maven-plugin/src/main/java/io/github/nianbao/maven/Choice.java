package io.github.nianbao.maven;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A parameter whose value is one of a few names.
 *
 * @param parameter name of the parameter
 * @param known what can be chosen
 * @param name the name of each in a build file, in small letters
 */
record Choice<T>(String parameter, List<T> known, Function<T, String> name) {

  /**
   * What is called so; case and blanks around it do not matter.
   *
   * @throws MojoFailureException when nothing is, with all names
   */
  T named(String value, Wording wording) throws MojoFailureException {
    String wanted = value.strip().toLowerCase(Locale.ROOT);
    for (T one : known) {
      if (name.apply(one).equals(wanted)) {
        return one;
      }
    }
    String names = known.stream().map(name).collect(Collectors.joining(", "));
    throw wording.refusal(parameter, value, names);
  }
}
