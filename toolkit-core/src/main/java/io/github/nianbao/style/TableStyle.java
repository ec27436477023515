package io.github.nianbao.style;

/**
 * Rules and padding of tables.
 *
 * @param rule width of the rules in points
 * @param paddingX space left and right of a cell's text in points
 * @param paddingY space above and below a cell's text in points
 * @param minRowHeight least height of a row in points
 * @param bannerFill background of banner rows as {@code #RRGGBB}
 * @param spaceBefore space above a table in points
 * @param spaceAfter space below a table in points
 */
public record TableStyle(
    double rule,
    double paddingX,
    double paddingY,
    double minRowHeight,
    String bannerFill,
    double spaceBefore,
    double spaceAfter) {}
