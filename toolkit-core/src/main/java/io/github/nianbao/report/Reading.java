package io.github.nianbao.report;

/**
 * A report that was read, and where its parts stand in the input.
 *
 * @param report the report
 * @param positions places of its values, for what is found later
 */
public record Reading(Report report, Positions positions) {}
