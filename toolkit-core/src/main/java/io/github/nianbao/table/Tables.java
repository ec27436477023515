package io.github.nianbao.table;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.PageReader;
import io.github.nianbao.table.page.PageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a PDF.
 *
 * @param pages number of pages of the document, looked at or not
 * @param tables in reading order
 * @param findings pages that could not be read ({@code X-PAGE}), pages that are pictures ({@code
 *     X-PICTURE}), or that there is no text at all ({@code X-EMPTY}); empty when all is well
 */
public record Tables(int pages, List<Table> tables, List<Finding> findings) {
  public Tables {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }

  /**
   * The tables of a PDF, with the standard options.
   *
   * @throws FindingsException when the file is absent ({@code X-ABSENT}), locked ({@code
   *     X-LOCKED}), no readable PDF ({@code X-OPEN}), or has no pages ({@code X-EMPTY})
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
   * Hands out the tables of a PDF one by one, each as soon as it is complete; never more than three
   * pages and one table are held, and a table that runs on for more than 200 pages comes in pieces.
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
    Remarks remarks = new Remarks(pdf.toString(), options.messages());
    try (PageReader reader = PageReader.open(pdf, options.messages().language())) {
      if (reader.count() == 0) {
        throw new FindingsException(List.of(remarks.empty()));
      }
      return each(reader, options, consumer, observer);
    } catch (IOException e) {
      throw new FindingsException(List.of(remarks.unreadable()));
    }
  }

  /** The same of a file that is open, and stays so. */
  public static Tables each(
      PageSource reader, TableOptions options, Consumer<Table> consumer, PageObserver observer) {
    Remarks remarks = new Remarks(reader.file(), options.messages());
    List<Integer> wanted =
        IntStream.rangeClosed(1, reader.count())
            .filter(n -> options.pages().isEmpty() || options.pages().contains(n))
            .boxed()
            .toList();
    Chain chain = new Chain(options, consumer, observer);
    try (PagesAhead pages = new PagesAhead(reader, wanted)) {
      for (int number : wanted) {
        Page read = read(pages, number, remarks);
        if (read != null) {
          remarks.seen(read);
          Page page = observer.seen(read);
          PageTables found = PageTables.of(page, options.ruledOnly(), options.tolerances());
          chain.add(page, found);
        }
      }
    }
    chain.close();
    return new Tables(reader.count(), List.of(), remarks.findings());
  }

  private static @Nullable Page read(PagesAhead pages, int number, Remarks remarks) {
    try {
      return pages.next();
    } catch (IOException e) {
      remarks.unreadable(number);
      return null;
    }
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
}
