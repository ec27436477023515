package io.github.nianbao.cli;

import io.github.nianbao.batch.JavaCommand;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the program finds around itself; given, so that tests run it in process.
 *
 * @param in standard input
 * @param out standard output, for data only
 * @param err standard error, for people
 * @param environment environment variables
 * @param fontFolders folders with the machine's type faces
 * @param locale locale of the user
 * @param terminal whether a person sits at a terminal
 * @param java how this program's Java is begun once more
 */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    List<Path> fontFolders,
    Locale locale,
    boolean terminal,
    JavaCommand java) {}
