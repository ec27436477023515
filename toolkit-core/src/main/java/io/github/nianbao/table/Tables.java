package io.github.nianbao.table;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a PDF.
 *
 * @param pages number of pages of the document, looked at or not
 * @param tables in reading order
 * @param findings pages that could not be read ({@code X-PAGE}); empty when all is well
 */
public record Tables(int pages, List<Table> tables, List<Finding> findings) {
  public Tables {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /**
   * The tables of a PDF, with the standard options.
   *
   * @throws FindingsException when the file is absent ({@code X-ABSENT}), locked ({@code X-LOCKED})
   *     or no readable PDF ({@code X-OPEN})
   */
  public static Tables of(Path pdf) {
    return of(pdf, TableOptions.standard());
  }

  /**
   * The tables of a PDF.
   *
   * @throws FindingsException as {@link #of(Path)}
   */
  public static Tables of(Path pdf, TableOptions options) {
    List<Table> tables = new ArrayList<>();
    Tables summary = each(pdf, options, tables::add);
    return new Tables(summary.pages(), tables, summary.findings());
  }

  /**
   * Hands out the tables of a PDF one by one, each as soon as it is complete; never more than one
   * page and one table are held, and a table that runs on for more than 200 pages comes in pieces.
   * For documents of thousands of pages.
   *
   * @return the same as {@link #of(Path, TableOptions)}, without the tables
   * @throws FindingsException as {@link #of(Path)}
   */
  public static Tables each(Path pdf, TableOptions options, Consumer<Table> consumer) {
    return each(pdf, options, consumer, (page, found) -> {});
  }

  /**
   * The same, and shows every page with what was found on it to an observer.
   *
   * @throws FindingsException as {@link #of(Path)}
   */
  public static Tables each(
      Path pdf, TableOptions options, Consumer<Table> consumer, PageObserver observer) {
    try (PageReader reader = PageReader.open(pdf, options.language())) {
      return each(reader, options, consumer, observer);
    } catch (IOException e) {
      String file = pdf.toString();
      throw new FindingsException(
          List.of(finding("X-OPEN", Map.of("file", name(file)), null, file, options)));
    }
  }

  /** The same of a PDF that is open, and stays so. */
  public static Tables each(
      PageReader reader, TableOptions options, Consumer<Table> consumer, PageObserver observer) {
    List<Finding> findings = new ArrayList<>();
    Chain chain = new Chain(options.join(), consumer);
    for (int n = 1; n <= reader.count(); n++) {
      if (options.pages().isEmpty() || options.pages().contains(n)) {
        Page read = read(reader, n, options, findings);
        if (read != null) {
          Page page = observer.seen(read);
          PageTables found = PageTables.of(page, options.ruledOnly());
          observer.page(page, found);
          found.tables().forEach(t -> chain.add(TablePart.of(page, t)));
        }
      }
    }
    chain.close();
    return new Tables(reader.count(), List.of(), findings);
  }

  private static @Nullable Page read(
      PageReader reader, int n, TableOptions options, List<Finding> findings) {
    try {
      return reader.read(n);
    } catch (IOException e) {
      String file = reader.file();
      Map<String, String> values = Map.of("file", name(file), "page", Integer.toString(n));
      findings.add(finding("X-PAGE", values, n, file, options));
      return null;
    }
  }

  private static Finding finding(
      String code,
      Map<String, String> values,
      @Nullable Integer page,
      String file,
      TableOptions options) {
    String message = Messages.in(options.language()).text(code + ".message", values);
    return Finding.of(code, Severity.ERROR, null, message)
        .at(new Source(file, null, null, page, List.of()));
  }

  private static String name(String file) {
    return String.valueOf(Path.of(file).getFileName());
  }

  /** Is shown each page with what was found on it. */
  @FunctionalInterface
  public interface PageObserver {
    /** The page as tables are to be looked for on it: the page, less what is no part of it. */
    default Page seen(Page page) {
      return page;
    }

    /** Called once for each page looked at, in order. */
    void page(Page page, PageTables found);
  }

  /** Tables in the order of their pages, joined where they go on. */
  private static final class Chain {
    /** A table is handed out after so many pages, so that memory stays bounded. */
    private static final int LONGEST = 200;

    private final boolean join;
    private final Consumer<Table> consumer;
    private @Nullable TablePart last;
    private @Nullable Table open;

    Chain(boolean join, Consumer<Table> consumer) {
      this.join = join;
      this.consumer = consumer;
    }

    void add(TablePart part) {
      boolean room = open != null && open.parts().size() < LONGEST;
      if (join && room && last != null && Joining.goesOn(last, open, part)) {
        open = Joining.join(open, part);
      } else {
        close();
        open = part.alone();
      }
      last = part;
    }

    void close() {
      if (open != null) {
        consumer.accept(open);
        open = null;
      }
    }
  }
}
